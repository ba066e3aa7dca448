import { date } from "../../../measures/dates";
import type { Law } from "../../../measures/parameters";
import { probationEnd } from "../../../measures/probation";
import { nextWorkday } from "../../../measures/holidays";
import { serialOfDate } from "../../../workbook/date-serial";
import { districtPeople, staffNumberOf } from "./district-people";
import type { SampleRow } from "./sample-sheet";
import { serial } from "./invented";

export const unit = "安宁区";
export const year = 2024;

/** 花名册: the file of each person from recruitment to today. */
export const rosterRows = (law: Law): readonly SampleRow[] =>
  districtPeople.map((one, place) => {
    const end = probationEnd(date(one.arrived), law).value;
    const after = serialOfDate(nextWorkday(end));
    const [excellent, good, abstained, valid] = one.votes;
    const hiredIn = one.arrived.slice(0, 4);
    return {
      number: place + 1,
      staffNumber: staffNumberOf(one),
      name: one.name,
      sex: one.sex,
      birth: serial(`${one.birth}-01`),
      id: one.id,
      politics: one.politics,
      education: one.education,
      phone: `1380000${String(1001 + place)}`,
      unit,
      area: one.area,
      leader: one.leader,
      organisations: one.organisations,
      recruiter: law.cityOrgan.value,
      batch: `${hiredIn}年第一批`,
      hiredBy: `示例〔${hiredIn}〕12号`,
      review: "合格",
      arrived: serial(one.arrived),
      termBegins: serial(one.termBegins),
      termEnds: serial(one.termEnds),
      exam: one.exam,
      votedOn: after,
      excellent,
      good,
      abstained,
      valid,
      returned: valid,
      issued: valid + 1,
      workCommitment: serialOfDate(date(one.arrived).add({ days: 20 })),
      integrityCommitment: serialOfDate(date(one.arrived).add({ days: 25 })),
      confirmed: after,
      mentor: one.mentor,
      status: one.resignedOn === undefined ? "在岗" : "辞职",
      leftOn: one.resignedOn === undefined ? undefined : serial(one.resignedOn),
    };
  });
