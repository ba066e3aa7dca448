import type { SettingKey } from "../../sheets/settings";
import { settings as definitions } from "../../sheets/settings";
import { shownText } from "../../sheets/values/text";
import { message } from "../../text";
import { rule } from "../rule";

/** 封面项: who reports, for which year, who filled it in and who reviewed it. */
export const cover = rule({
  id: "cover",
  severity: "warning",
  article: "第四条",
  reads: ["parameters"],
  fixable: false,
  look({ settings, parameters, report }) {
    const sheet = { sheet: parameters.sheet.name, row: parameters.headerRow, column: parameters.body.left };
    for (const key of Object.keys(definitions) as SettingKey[]) {
      const { read, cell } = settings[key];
      const definition = definitions[key];
      const { title } = definition;
      const actual = shownText(read.original);
      if (read.state === "unreadable") report({ at: cell ?? sheet, says: read.fault === "twice" ? message("check.coverTwice", { title }) : message("check.coverUnreadable", { title, actual }), actual, expected: title });
      if (read.state === "blank" && "required" in definition) report({ at: cell ?? sheet, says: message("check.coverMissing", { title }), actual: "", expected: title });
    }
  },
});
