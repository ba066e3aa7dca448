/**
 * The floors of the house: a room imports from lower floors; on its own floor only along the arrows named here.
 * One list, from the ground up; the rules of dependency-cruiser and the picture in the README are derived from it.
 */
module.exports = [
  { rooms: ["text"] },
  { rooms: ["measures"] },
  { rooms: ["workbook", "ooxml", "csv"], arrows: { ooxml: ["workbook"], csv: ["workbook", "ooxml"] } },
  { rooms: ["sheets"] },
  { rooms: ["check", "score", "fill", "seal", "consolidate", "templates"], arrows: { check: ["score"], fill: ["check", "score"], seal: ["check", "score"], consolidate: ["check", "score", "seal"] } },
  { rooms: ["excel"] },
  { rooms: ["taskpane", "workbench", "cli"], arrows: { workbench: ["taskpane"] } },
];
