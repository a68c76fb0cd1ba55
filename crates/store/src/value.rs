//! Values that go into statements and come out of rows: the common ground of the two engines.

use crate::Error;

/// A value of one column.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// SQL NULL.
    Null,
    /// BIGINT.
    Int(i64),
    /// TEXT.
    Text(String),
    /// BOOLEAN; SQLite gives it back as an integer.
    Bool(bool),
    /// DOUBLE PRECISION.
    Real(f64),
}

impl From<i64> for Value {
    fn from(v: i64) -> Value {
        Value::Int(v)
    }
}
impl From<bool> for Value {
    fn from(v: bool) -> Value {
        Value::Bool(v)
    }
}
impl From<&str> for Value {
    fn from(v: &str) -> Value {
        Value::Text(v.to_owned())
    }
}
impl From<String> for Value {
    fn from(v: String) -> Value {
        Value::Text(v)
    }
}
impl<T> From<model::Id<T>> for Value {
    fn from(v: model::Id<T>) -> Value {
        Value::Text(v.to_string())
    }
}
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        v.map_or(Value::Null, Into::into)
    }
}

/// A type that a column can be read as.
pub trait Column: Sized {
    /// Reads it; `None` if the value is of another type.
    fn read(value: &Value) -> Option<Self>;
}

impl Column for i64 {
    fn read(value: &Value) -> Option<i64> {
        if let Value::Int(v) = value { Some(*v) } else { None }
    }
}
impl Column for bool {
    fn read(value: &Value) -> Option<bool> {
        match value {
            Value::Bool(v) => Some(*v),
            Value::Int(v) => Some(*v != 0),
            _ => None,
        }
    }
}
impl Column for String {
    fn read(value: &Value) -> Option<String> {
        if let Value::Text(v) = value { Some(v.clone()) } else { None }
    }
}
impl<T: Column> Column for Option<T> {
    fn read(value: &Value) -> Option<Option<T>> {
        if *value == Value::Null { Some(None) } else { T::read(value).map(Some) }
    }
}

/// One row of a result.
#[derive(Debug)]
pub(crate) struct Row(pub(crate) Vec<Value>);

impl Row {
    /// Column `index` as a `T`.
    pub(crate) fn get<T: Column>(&self, index: usize) -> Result<T, Error> {
        self.0
            .get(index)
            .and_then(T::read)
            .ok_or_else(|| Error::Bug(format!("column {index} of the row {:?} has another type", self.0)))
    }

    /// Column `index`, which holds a noun as JSON.
    pub(crate) fn json<T: serde::de::DeserializeOwned>(&self, index: usize) -> Result<T, Error> {
        let text: String = self.get(index)?;
        serde_json::from_str(&text)
            .map_err(|e| Error::Corrupt(format!("{e} in {}", text.chars().take(120).collect::<String>())))
    }
}

/// A noun as JSON, as it is stored.
pub(crate) fn json<T: serde::Serialize>(noun: &T) -> Result<Value, Error> {
    serde_json::to_string(noun).map(Value::Text).map_err(|e| Error::Bug(e.to_string()))
}
