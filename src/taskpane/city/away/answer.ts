import type { City, UnitFigures } from "../../../consolidate/city";
import type { Intake } from "../../../consolidate/submission";
import { whatIf } from "../../../consolidate/what-if";
import { date } from "../../../measures/dates";
import type { Cities } from "../cities";
import { citiesOf } from "../cities";
import { madeFrom, summaryUpdate } from "../output";
import { lawOfTrial } from "../trial";
import { lastYearFrom } from "../reading/last-year";
import { comingWorkbook, partLength, patchParts } from "./in-parts";
import { forgetOthers, knownIn } from "./known";
import type { AwayReply, AwayRequest } from "./messages";
import { approvalsFrom, choicesFrom, longParts } from "./messages";
import { packing } from "./packing";

type TryRequest = Extract<AwayRequest, { readonly kind: "try" }>;

/** The worker's side: keeps the files and the city made of them, and answers. */
export function deskAway(): (request: AwayRequest) => Iterable<AwayReply> {
  const kept = new Map<string, Intake>();
  const summary = comingWorkbook();
  let cities: Cities | undefined;
  return function* answers(request) {
    if (request.kind === "keep") {
      kept.set(request.file, request.intake);
      yield { kind: "kept" };
      return;
    }
    if (request.kind === "summary") {
      summary.take(request.part);
      yield { kind: "kept" };
      return;
    }
    if (request.kind !== "consolidate") {
      if (!cities) throw new Error("nothing consolidated");
      if (request.kind === "make") yield { kind: "made", ...madeFrom(cities, request.order) };
      else if (request.kind === "try") yield* triedInPieces(cities.shown, request);
      else {
        const { patches, lost, changes } = summaryUpdate(cities.received, summary.whole(request.rest), { today: date(request.today), returnedAsSheets: request.returnedAsSheets });
        for (const part of patchParts(patches)) yield { kind: "patches", part };
        yield { kind: "updated", lost: [...lost], changes };
      }
      return;
    }
    forgetOthers(kept, request.files);
    const intakes = request.files.map((file) => {
      const intake = kept.get(file);
      if (!intake) throw new Error("a file was not handed over");
      return intake;
    });
    const last = request.last && lastYearFrom(request.last);
    cities = citiesOf({ intakes, choices: choicesFrom(request.choices), last, approvals: request.approvals && approvalsFrom(request.approvals) });
    yield* inPieces(cities.shown, packing(knownIn(intakes, last)));
  };
}

function* inPieces(city: City, pack: (value: unknown) => unknown): Iterable<AwayReply> {
  for (const part of longParts) {
    const items = city[part];
    for (let from = 0; from < items.length; from += partLength) yield { kind: "piece", part, items: items.slice(from, from + partLength).map(pack) };
  }
  const told = { ...city, units: city.units.map(withReasons), whole: withReasons(city.whole) };
  const rest = Object.entries(told).filter(([key]) => !longParts.some((part) => part === key));
  yield { kind: "city", rest: Object.fromEntries(rest.map(([key, value]) => [key, pack(value)])) };
}

/** 为什么 of a quota is shown on the page: reasons are worked out when they are asked for, and of itself a result would go over with its value alone, as those of single people do. */
function withReasons(figures: UnitFigures) {
  const { value, inputs, parameters, steps, articles, questions } = figures.cap;
  return { ...figures, cap: { value, inputs, parameters, steps, articles, questions } };
}

/** Of whom the page has already; only what became of them comes. */
function* triedInPieces(city: City, { trials, reference }: TryRequest): Iterable<AwayReply> {
  const pack = packing(city.people);
  const { regraded, ...rest } = whatIf(city, lawOfTrial(trials, city.law, reference));
  for (let from = 0; from < regraded.length; from += partLength) yield { kind: "regraded", items: regraded.slice(from, from + partLength).map(pack) };
  yield { kind: "tried", rest: Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, pack(value)])) };
}
