import { composite } from "../../src/measures/composite";
import { decimal } from "../../src/measures/decimal";
import { explained } from "../../src/measures/explained";
import { standing } from "../../src/measures/parameters";
import { message } from "../../src/text";

const because = { inputs: { usual: "80" }, uses: [standing.usualWeight, standing.annualWeight], steps: [message("check.blank")] };

describe("a result that explains itself", () => {
  it("says the same whether its reasons are made at once or for whoever asks", () => {
    const [now, later] = [explained(1, because), explained(1, () => because)];
    expect(later).toEqual(now);
    expect({ ...later }).toEqual({ ...now });
    expect(composite({ usual: decimal(80), annual: decimal(90) })).toMatchObject({ inputs: { usual: "80", annual: "90" }, articles: ["第二十一条"] });
  });

  it("makes its reasons once, and not before someone asks", () => {
    const tell = jest.fn(() => because);
    const late = explained(1, tell);
    expect(late.value).toBe(1);
    expect(tell).not.toHaveBeenCalled();
    expect(late.steps).toBe(because.steps);
    expect(late.articles).toEqual(["第二十一条"]);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
