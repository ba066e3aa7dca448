import { numberOf, written } from "../../measures/decimal";
import { awardList, commendationList, dismissalList, talkList, ungradedList } from "../../sheets/summary";
import type { Message } from "../../text";
import { message, say } from "../../text";
import type { City, CityPerson } from "../city";
import { personKeysIn } from "./keys";
import type { BookSheet } from "./line";
import { bookSheet } from "./line";
import { saidByDistrict } from "./notes";
import { amountOf, keysOfPerson, serialOf, whoIs } from "./roll";

const lineOf = <Values extends object>(person: CityPerson, place: number, values: Values) => ({
  law: person.law,
  keys: keysOfPerson(person),
  about: person.submitted.name ?? "",
  results: {},
  values: { number: place + 1, ...whoIs(person), ...values, source: say(message("cityBook.source", { file: person.file, sheet: person.submitted.sheet, row: person.submitted.row })) },
});

/** 奖励资金, 解除报批, 约谈, 表彰, 不定等次: proposals, person by person, in the order of the roll. */
export const personLists = (city: City, date1904: boolean): readonly BookSheet[] => [awards(city), dismissals(city), talks(city, date1904), commendations(city), ungraded(city, date1904)];

function awards(city: City): BookSheet {
  // Whose years have served already gets nothing: that stands in 全市总表.
  const people = city.people.filter(({ award: { award, state } }) => award !== undefined && state !== "none" && state !== "used" && award.value.years.length > 1);
  return bookSheet(awardList, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: personKeysIn,
    lines: people.map((person, place) => {
      const { award: { award, state, provisional, claimed } } = person;
      const word = message(`score.state.${state}`);
      // What is to be confirmed, or asked, is said; a state alone sends the reader looking.
      const questions = (state === "confirm" || state === "ask") && award ? award.questions : [];
      const notes = [...(state === "confirm" && award ? [message("cityBook.confirmAmount", { amount: written(award.value.amount) })] : []), ...(claimed ? [message("cityBook.claimed")] : []), ...questions];
      return lineOf(person, place, {
        ground: say(groundOf(person)),
        years: award?.value.years.join("、"),
        amount: amountOf(person) ?? 0,
        state: say(provisional ? message("cityBook.provisional", { state: word }) : word),
        note: notes.map((note) => say(note)).join("；"),
      });
    }),
  });
}

function groundOf({ standingGrade, award: { lastGrade } }: CityPerson): Message {
  if (lastGrade !== undefined && lastGrade !== standingGrade) return message("cityBook.ground.mixed", { last: lastGrade, grade: standingGrade ?? "" });
  return message(standingGrade === "优秀" ? "cityBook.ground.excellent" : "cityBook.ground.competent");
}

function dismissals(city: City): BookSheet {
  const people = city.people.filter(({ award }) => award.outcomes.includes("proposeDismissal"));
  return bookSheet(dismissalList, {
    law: city.law,
    owned: ["approval", "cityRemark"],
    keysOf: personKeysIn,
    lines: people.map((person, place) => lineOf(person, place, { composite: person.composite ? numberOf(person.composite) : null, proposal: say(message("cityBook.proposeDismissal", { organ: person.law.cityOrgan.value })) })),
  });
}

function talks(city: City, date1904: boolean): BookSheet {
  const people = city.people.filter(({ award }) => award.outcomes.includes("talk"));
  return bookSheet(talkList, {
    law: city.law,
    owned: ["talkedOn", "talkedBy", "cityRemark"],
    fromDistrict: { fields: ["talkedOn", "talkedBy"], said: "claimed" },
    keysOf: personKeysIn,
    lines: people.map((person, place) => lineOf(person, place, { composite: person.composite ? numberOf(person.composite) : null, talkedOn: serialOf(person.submitted.talkedOn, date1904), talkedBy: person.submitted.talkedBy, claimed: saidByDistrict([person.submitted.talkedOn, person.submitted.talkedBy]) })),
  });
}

function commendations(city: City): BookSheet {
  const people = city.people.filter(({ award }) => award.outcomes.includes("commendation"));
  return bookSheet(commendationList, {
    law: city.law,
    owned: ["commendation", "cityRemark"],
    keysOf: personKeysIn,
    lines: people.map((person, place) => lineOf(person, place, { years: person.award.award?.value.years.join("、") })),
  });
}

function ungraded(city: City, date1904: boolean): BookSheet {
  const people = city.people.filter(({ submitted }) => !submitted.takesPart);
  return bookSheet(ungradedList, {
    law: city.law,
    owned: ["cityRemark"],
    keysOf: personKeysIn,
    lines: people.map((person, place) => lineOf(person, place, { arrived: serialOf(person.submitted.arrived, date1904), noGradeReason: person.submitted.noGradeReason })),
  });
}
