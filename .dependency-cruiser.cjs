const floors = require("./test/machine/floors.cjs");

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
