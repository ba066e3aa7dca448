import { now } from "../../src/workbook/clock";

test("day and minute are of one moment, at midnight too", () => {
  const Clock = Date;
  let looks = 0;
  // Every look at the clock comes a second after the one before; the second one is at midnight.
  const clock = jest.spyOn(globalThis, "Date").mockImplementation(() => new Clock(2025, 0, 10, 23, 59, 59 + looks++));
  expect(now()).toBe("2025-01-10 23:59");
  clock.mockRestore();
});
