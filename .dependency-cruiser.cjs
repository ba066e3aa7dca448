/**
 * The floors of the house: a room imports from lower floors; on its own floor only along the arrows named here.
 * One list, from the ground up; the rules are derived from it.
 */
const floors = [
  { rooms: ["text"] },
  { rooms: ["measures"] },
  { rooms: ["workbook", "ooxml", "csv"], arrows: { ooxml: ["workbook"], csv: ["workbook", "ooxml"] } },
  { rooms: ["sheets"] },
  { rooms: ["check", "score", "fill", "seal", "consolidate", "templates"], arrows: { check: ["score"], fill: ["score"], seal: ["check", "score"], consolidate: ["check", "score", "seal"] } },
  { rooms: ["excel"] },
  { rooms: ["taskpane", "workbench", "cli"], arrows: { workbench: ["taskpane"] } },
];

const allRooms = floors.flatMap((floor) => floor.rooms);
const inside = (rooms) => `^src/(${rooms.join("|")})/`;

const floorRules = floors.flatMap(({ rooms, arrows = {} }, level) => {
  const below = floors.slice(0, level).flatMap((floor) => floor.rooms);
  return rooms.map((room) => {
    const allowed = [room, ...below, ...(arrows[room] ?? [])];
    return {
      name: `${room}-imports-only-from-lower-floors`,
      severity: "error",
      from: { path: inside([room]) },
      to: { path: inside(allRooms.filter((other) => !allowed.includes(other))) },
    };
  });
});

module.exports = {
  forbidden: [
    ...floorRules,
    { name: "every-room-is-on-a-floor", severity: "error", from: { path: "^src/", pathNot: inside(allRooms) }, to: {} },
    { name: "never-in-a-circle", severity: "error", from: {}, to: { circular: true } },
    { name: "the-product-knows-no-tests", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "build-tools-do-not-ship",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/templates/build/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
    { name: "everything-imported-exists", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "the-measures-know-only-decimals-and-dates",
      severity: "error",
      from: { path: inside(["measures"]) },
      to: { path: "^node_modules/", pathNot: "^node_modules/((@types/)?big\\.js|temporal-polyfill)/" },
    },
    { name: "text-imports-nothing", severity: "error", from: { path: inside(["text"]) }, to: { pathNot: inside(["text"]) } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
