//! What says to a learning platform how a package is started (SCORM 1.2, content aggregation model, section 2.3).

use super::Parcel;
use super::enclosed::escaped;

/// The page of a package.
pub(super) const PAGE: &str = "index.html";

/// The manifest of a package that holds one lesson. Namespaces are names: no schema file needs to lie beside it.
#[must_use]
pub fn manifest(parcel: &Parcel) -> String {
    let (id, title) = (escaped(&parcel.id), escaped(&parcel.title));
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="worthwhile-{id}" version="1.0"
    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>{title}</title>
      <item identifier="item" identifierref="page" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="{PAGE}">
      <file href="{PAGE}"/>
    </resource>
  </resources>
</manifest>
"#
    )
}
