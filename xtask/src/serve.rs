//! `cargo xtask serve`: the page on this machine, built anew after each change.

use crate::step::{Outcome, run};
use crate::tools;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 50;

/// Builds and serves until it is stopped; needs no Node.
pub fn serve(options: &[&str]) -> Outcome {
    let first = wanted_port(options)?;
    tools::set_up()?;
    let port = free_port(first)?;
    println!("\n── Build the page (two minutes the first time, then seconds); Ctrl+C stops");
    let number = port.to_string();
    let arguments = ["serve", "--offline", "--locked", "--no-autoreload", "--address", "127.0.0.1", "--port", &number];
    thread::spawn(move || announce(port));
    run(&mut tools::with_tools("trunk", &arguments, &[])?)
}

fn wanted_port(options: &[&str]) -> Result<u16, String> {
    match options {
        [] => Ok(FIRST_PORT),
        ["--port", number] => number.parse().map_err(|_| format!("A port is a number up to 65535, not {number:?}.")),
        _ => Err("Serve knows one option: --port N.".to_owned()),
    }
}

fn free_port(first: u16) -> Result<u16, String> {
    let last = first.saturating_add(PORTS_TRIED);
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    (first..=last).find(is_free).ok_or_else(|| format!("The ports {first} to {last} are all in use."))
}

/// Says the address as soon as something answers there, which is when the first build is done.
fn announce(port: u16) {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    while TcpStream::connect_timeout(&address, Duration::from_secs(1)).is_err() {
        thread::sleep(Duration::from_millis(250));
    }
    println!("\n── Worthwhile is at http://127.0.0.1:{port}/");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_port_gives_way_to_the_next() {
        let busy = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("the system has a free port");
        let port = busy.local_addr().expect("a listener has an address").port();
        assert!(free_port(port).is_ok_and(|free| port < free));
    }

    #[test]
    fn a_port_that_is_no_number_is_refused_in_words() {
        assert_eq!(wanted_port(&["--port", "many"]), Err("A port is a number up to 65535, not \"many\".".to_owned()));
        assert_eq!(wanted_port(&["--port", "9000"]), Ok(9000));
    }
}
