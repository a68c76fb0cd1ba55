// Starts the built program in an empty folder on a free port, as somebody would who has just got it, with a few
// records in the catalogue.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The program: `ACCORD_BIN`, or the debug build. */
export function binary() {
  const target = process.env.CARGO_TARGET_DIR ?? 'target';
  return process.env.ACCORD_BIN ?? path.resolve(root, target, 'debug', 'accord');
}

/** A running server: `{ url, stop }`. With `ACCORD_URL` the one that runs there already. */
export async function start() {
  if (process.env.ACCORD_URL) {
    return { url: process.env.ACCORD_URL.replace(/\/$/, ''), stop: async () => {} };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-e2e-'));
  const data = path.join(folder, 'data');
  for (const catalogue of ['itu', 'iso', 'iec', 'etsi', 'ieee', '3gpp']) {
    const samples = path.join(root, 'crates', 'testing', 'fixtures', 'catalogue', catalogue);
    execFileSync(binary(), ['import', 'relaton', samples, '--data', data], { stdio: 'pipe' });
  }
  const args = ['serve', '--listen', '127.0.0.1:0', '--data', data];
  const child = spawn(binary(), args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const complaints = [];
  child.stderr.on('data', (chunk) => complaints.push(chunk));
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => resolve(error.message));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(patience);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = await Promise.race([
      address(child.stdout),
      ended.then((how) => fail(`the program ended (${how}) before it printed its address`)),
      later(30_000).then(() => fail('the program printed no address within 30 seconds')),
    ]);
    await healthy(url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${Buffer.concat(complaints)}`);
  }
}

async function address(output) {
  for await (const line of createInterface({ input: output })) {
    const found = line.match(/https?:\/\/[^\s/]+/);
    if (found) {
      output.resume();
      return found[0];
    }
  }
  return new Promise(() => {});
}

async function healthy(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await later(100);
  }
  fail(`${url}/healthz does not answer 200`);
}

function fail(sentence) {
  throw new Error(sentence);
}

function later(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
