//! Which layer is a band, which a column, and which element is drawn how: the architecture resolved
//! from ids to positions, before anything has a place on the picture.

use model::Architecture;

/// How an element is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A box of its own; one in each of two nodes.
    Whole,
    /// Within the box of this element.
    Of(usize),
    /// Once, between the two nodes, with a line to both if it joins them.
    Between { joins: bool },
    /// In a column, as high as the layers that it concerns.
    Beside,
    /// Its layer does not exist.
    Nowhere,
}

/// Where a layer is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A band; bands are counted from the top.
    Row(usize),
    /// A column beside the rows of its network; columns are counted for each network.
    Column(usize),
}

/// A network: a frame around its layers.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Network<'a> {
    pub(super) id: &'a str,
    /// Its first row and the one after its last; never equal.
    pub(super) rows: (usize, usize),
    /// Number of columns.
    pub(super) columns: usize,
}

/// What a reference point connects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// Two elements of different rows, the upper one first.
    Down(usize, usize),
    /// Two of a kind in one row.
    Peer(usize),
    /// Two different elements in one row.
    Across(usize, usize),
    /// An element in a row, and one in a column.
    Out(usize, usize),
    /// Two elements in columns.
    Columns(usize, usize),
    /// An element in a column, and another of its kind, which is not on the picture.
    Away(usize),
    /// Its ends are not known.
    Unknown,
}

/// The architecture, resolved.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    pub(super) architecture: &'a Architecture,
    pub(super) networks: Vec<Network<'a>>,
    /// Layers of the rows, from the top.
    pub(super) rows: Vec<usize>,
    /// One for each layer.
    pub(super) places: Vec<Place>,
    /// One for each element: its layer.
    pub(super) layer_of: Vec<Option<usize>>,
    /// One for each element.
    pub(super) parts: Vec<Part>,
    /// One for each reference point.
    pub(super) ways: Vec<Way>,
    /// There are two nodes side by side, since reference points connect two of a kind.
    pub(super) twin: bool,
}

impl<'a> Graph<'a> {
    pub(super) fn of(architecture: &'a Architecture) -> Graph<'a> {
        let layer_of = |id: &str| architecture.layers.iter().position(|l| l.id == id);
        let mut graph = Graph {
            architecture,
            networks: Vec::new(),
            rows: Vec::new(),
            places: vec![Place::Row(0); architecture.layers.len()],
            layer_of: architecture.elements.iter().map(|e| layer_of(&e.layer)).collect(),
            parts: vec![Part::Nowhere; architecture.elements.len()],
            ways: Vec::new(),
            twin: false,
        };
        graph.place_layers();
        graph.ways = (0..architecture.points.len()).map(|p| graph.way(p)).collect();
        graph.twin = graph.ways.iter().any(|w| matches!(w, Way::Peer(_)));
        graph.parts = (0..architecture.elements.len()).map(|e| graph.part(e)).collect();
        graph
    }

    /// Networks in the order in which they first occur, each with its rows and columns.
    fn place_layers(&mut self) {
        let layers = &self.architecture.layers;
        for first in layers {
            if self.networks.iter().any(|n| n.id == first.network) {
                continue;
            }
            let from = self.rows.len();
            let of_network = || layers.iter().enumerate().filter(|(_, l)| l.network == first.network);
            // A network of management alone has nothing beside which it could stand.
            let has_rows = of_network().any(|(_, l)| !l.vertical);
            let mut columns = 0;
            for (at, layer) in of_network() {
                if layer.vertical && has_rows {
                    self.places[at] = Place::Column(columns);
                    columns += 1;
                } else {
                    self.places[at] = Place::Row(self.rows.len());
                    self.rows.push(at);
                }
            }
            self.networks.push(Network { id: &first.network, rows: (from, self.rows.len()), columns });
        }
    }

    /// Where an element is, if its layer exists.
    pub(super) fn place_of(&self, element: usize) -> Option<Place> {
        self.layer_of[element].map(|l| self.places[l])
    }

    /// The row of an element that is known to be in one.
    pub(super) fn row_of(&self, element: usize) -> usize {
        match self.place_of(element) {
            Some(Place::Row(row)) => row,
            _ => 0,
        }
    }

    fn way(&self, point: usize) -> Way {
        let find = |id: &Option<String>| {
            let id = id.as_deref()?;
            self.architecture.elements.iter().position(|e| e.id == id)
        };
        let point = &self.architecture.points[point];
        let (Some(a), Some(b)) = (find(&point.from), find(&point.to)) else { return Way::Unknown };
        match (self.place_of(a), self.place_of(b)) {
            (Some(Place::Row(_)), Some(Place::Row(_))) if a == b => Way::Peer(a),
            (Some(Place::Column(_)), Some(Place::Column(_))) if a == b => Way::Away(a),
            (Some(Place::Row(i)), Some(Place::Row(j))) if i == j => Way::Across(a, b),
            (Some(Place::Row(i)), Some(Place::Row(j))) if i < j => Way::Down(a, b),
            (Some(Place::Row(_)), Some(Place::Row(_))) => Way::Down(b, a),
            (Some(Place::Row(_)), Some(Place::Column(_))) => Way::Out(a, b),
            (Some(Place::Column(_)), Some(Place::Row(_))) => Way::Out(b, a),
            (Some(Place::Column(_)), Some(Place::Column(_))) => Way::Columns(a, b),
            (None, _) | (_, None) => Way::Unknown,
        }
    }

    fn part(&self, element: usize) -> Part {
        let elements = &self.architecture.elements;
        match self.place_of(element) {
            None => return Part::Nowhere,
            Some(Place::Column(_)) => return Part::Beside,
            Some(Place::Row(_)) => {}
        }
        let is_end = self.ways.iter().any(|w| match *w {
            Way::Down(a, b) | Way::Across(a, b) => a == element || b == element,
            Way::Peer(a) | Way::Out(a, _) => a == element,
            Way::Columns(..) | Way::Away(_) | Way::Unknown => false,
        });
        if is_end {
            return Part::Whole;
        }
        let this = &elements[element];
        let whole = this.part_of.as_ref().filter(|whole| **whole != this.id);
        let of = whole.and_then(|whole| elements.iter().position(|e| e.id == *whole && e.layer == this.layer));
        match of {
            Some(of) => Part::Of(of),
            None if self.twin => Part::Between { joins: this.joins },
            None => Part::Whole,
        }
    }

    /// Elements of a row that are drawn like this, in the order of the architecture.
    pub(super) fn elements_in<'g>(
        &'g self,
        row: usize,
        is: impl Fn(Part) -> bool + 'g,
    ) -> impl Iterator<Item = usize> + 'g {
        (0..self.parts.len()).filter(move |&e| self.place_of(e) == Some(Place::Row(row)) && is(self.parts[e]))
    }

    /// The parts of an element.
    pub(super) fn parts_of(&self, whole: usize) -> impl Iterator<Item = usize> + '_ {
        (0..self.parts.len()).filter(move |&e| self.parts[e] == Part::Of(whole))
    }

    /// Reference points between rows, as point, upper row, lower row.
    pub(super) fn downs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        self.ways.iter().enumerate().filter_map(|(p, w)| match *w {
            Way::Down(a, b) => Some((p, self.row_of(a), self.row_of(b))),
            _ => None,
        })
    }

    /// In which of the spaces between rows the label of each reference point stands that goes down,
    /// counted by the row above: where the fewest stand, the upper one if there are equals.
    pub(super) fn gaps(&self) -> Vec<Vec<usize>> {
        let mut gaps = vec![Vec::new(); self.rows.len()];
        let mut downs: Vec<_> = self.downs().collect();
        // Those that have no choice come first.
        downs.sort_by_key(|&(_, upper, lower)| lower - upper);
        for (point, upper, lower) in downs {
            let gap = (upper..lower).min_by_key(|&g: &usize| gaps[g].len()).unwrap_or(upper);
            gaps[gap].push(point);
        }
        gaps
    }
}
