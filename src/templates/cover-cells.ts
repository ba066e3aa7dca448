import type { SettingKey } from "../sheets/settings";
import { parameters, settings } from "../sheets/settings";
import { rowsOf } from "./layout";

/** The cover of a workbook that a district fills in: every line there is. */
export const wholeCover = Object.keys(settings) as readonly SettingKey[];

/** Rows from 0 of each cover line of 参数, so that other sheets can point at them; `cover` are the lines that the workbook has. */
export const coverRow = (key: SettingKey, cover: readonly SettingKey[] = wholeCover): number => rowsOf.header + 1 + cover.indexOf(key);
export const coverAddress = (key: SettingKey, cover?: readonly SettingKey[]): string => `${parameters.name}!$B$${coverRow(key, cover) + 1}`;
