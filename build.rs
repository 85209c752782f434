//! Keeps in the compiled program what it takes to take it apart (`xtask/src/parts.rs`), where that is asked for.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-bin=worthwhile=--emit-relocs");
    }
}
