import type { Typed } from "./clean";
import { serialOf } from "./clean";

/** A day counted from 1904, as old Macs do. */
export const in1904 = (cell: Typed): Typed => (typeof cell.value === "number" && cell.format?.includes("y") ? { ...cell, value: cell.value - serialOf(1904, 1, 1) } : cell);
