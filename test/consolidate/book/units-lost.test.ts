import { peopleLost, unitsLost } from "../../../src/consolidate/book/units-lost";
import { readWorkbook } from "../../../src/ooxml";
import { person, submission } from "../made";
import { template, written } from "./filled";
import { cityOf } from "./made-city";

const [chengguan, xigu, honggu] = [submission("城关区", [person(1), person(2)]), submission("西固区", [person(3)]), submission("红古区", [person(4), person(5), person(6)])];
const { snapshot } = written(cityOf([chengguan, xigu, honggu], { missing: ["高新区"] }));

describe("whom an update would lose", () => {
  it("are the people of units of which nothing has come this time", () => {
    const late = cityOf([xigu], { missing: ["城关区", "红古区", "高新区"] });
    const lost = unitsLost(late, snapshot);
    expect(lost).toEqual([{ unit: "城关区", people: 2, came: false }, { unit: "红古区", people: 3, came: false }]);
    expect(peopleLost(lost)).toBe(5);
  });

  it("are those, too, of whom something came and nothing counts", () => {
    expect(unitsLost(cityOf([xigu, honggu], { missing: ["高新区"], uncounted: ["城关区"] }), snapshot)).toEqual([{ unit: "城关区", people: 2, came: true }]);
  });

  it("are not those who stand in another unit's file now", () => {
    expect(unitsLost(cityOf([submission("西固区", [person(3), person(2)]), honggu], { missing: ["城关区"] }), snapshot)).toEqual([{ unit: "城关区", people: 1, came: false }]);
  });

  it("is nobody where everything came again, or where the summary is blank", () => {
    expect(unitsLost(cityOf([chengguan, xigu, honggu], { missing: ["高新区"] }), snapshot)).toEqual([]);
    expect(unitsLost(cityOf([xigu], { missing: ["城关区"] }), readWorkbook(template))).toEqual([]);
  });
});
