//! TLS to PostgreSQL.
//!
//! A server on this machine is spoken to in the clear; any other must show a certificate that is signed
//! by an authority browsers trust, or by one in the PEM file that `sslrootcert` names. `sslmode` in the
//! address (`disable`, `prefer`, `require`) overrules the first rule, never the second.

use crate::OpenError;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject},
};
use std::sync::Arc;
use tokio_postgres::{
    Config,
    config::{Host, SslMode},
};
use tokio_postgres_rustls::MakeRustlsConnect;

/// Which mode an address gets that names none: passwords never travel in the clear.
pub(super) fn mode(config: &Config) -> SslMode {
    let is_here = |host: &Host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback()),
        #[cfg(unix)]
        Host::Unix(_) => true,
    };
    if config.get_hosts().iter().all(is_here) { SslMode::Disable } else { SslMode::Require }
}

/// Takes `sslrootcert=FILE` out of the address, since the driver does not know it, and reads the file.
pub(super) fn take_authorities(url: &str) -> Result<(String, Option<RootCertStore>), OpenError> {
    let Some((before, query)) = url.split_once('?') else { return Ok((url.to_owned(), None)) };
    let (ours, theirs): (Vec<&str>, Vec<&str>) = query.split('&').partition(|p| p.starts_with("sslrootcert="));
    let url = if theirs.is_empty() { before.to_owned() } else { format!("{before}?{}", theirs.join("&")) };
    let Some(file) = ours.first().and_then(|p| p.strip_prefix("sslrootcert=")) else { return Ok((url, None)) };
    let unreachable = |why: String| OpenError::Unreachable { at: format!("with sslrootcert={file}"), why };
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|e| unreachable(e.to_string()))? {
        let certificate = certificate.map_err(|e| unreachable(e.to_string()))?;
        roots.add(certificate).map_err(|e| unreachable(e.to_string()))?;
    }
    Ok((url, Some(roots)))
}

pub(super) fn connector(authorities: Option<RootCertStore>) -> MakeRustlsConnect {
    let public = || RootCertStore::from_iter(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring supports the default protocol versions")
        .with_root_certificates(authorities.unwrap_or_else(public))
        .with_no_client_auth();
    MakeRustlsConnect::new(config)
}
