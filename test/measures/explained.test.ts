import { composite } from "../../src/measures/composite";
import { decimal } from "../../src/measures/decimal";
import type { Explained } from "../../src/measures/explained";
import { explained, withValue } from "../../src/measures/explained";
import { standing } from "../../src/measures/parameters";
import { message } from "../../src/text";

const because = { inputs: { usual: "80" }, uses: [standing.usualWeight, standing.annualWeight], steps: [message("check.blank")] };

/** All that it says; what is made when it is asked for is no part of a copy. */
const told = ({ value, inputs, parameters, steps, articles, questions }: Explained<number>) => ({ value, inputs, parameters, steps, articles, questions });

describe("a result that explains itself", () => {
  it("says all of it, and for another value the same", () => {
    const result = explained(1, () => because);
    const said = { value: 1, inputs: { usual: "80" }, parameters: because.uses, steps: because.steps, articles: ["第二十一条"], questions: [] };
    expect(told(result)).toEqual(said);
    expect(told(withValue(2, result))).toEqual({ ...said, value: 2 });
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
