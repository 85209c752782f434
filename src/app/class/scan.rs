//! Result codes in a picture of a camera.

use rqrr::PreparedImage;

/// The texts of the QR codes in a picture, given how bright each point is, row by row.
#[must_use]
pub fn scan(width: usize, height: usize, bright: &[u8]) -> Vec<String> {
    if width == 0 || height == 0 || bright.len() != width * height {
        return Vec::new();
    }
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, |x, y| bright[y * width + x]);
    picture.detect_grids().iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}
