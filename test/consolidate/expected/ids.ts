const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643. */
export const isValidId = (id: string): boolean => /^\d{17}[\dX]$/.test(id) && "10X98765432"[weights.reduce((sum, weight, place) => sum + weight * Number(id[place]), 0) % 11] === id[17];

const differing = (one: string, other: string): number => Array.from(one).filter((digit, place) => digit !== other[place]).length;

/** Of the seventeen digits that say something one differs, or none and the check digit does: a slip of the hand. */
export const isNear = (one: string, other: string): boolean => one !== other && one.length === other.length && differing(one.slice(0, 17), other.slice(0, 17)) <= 1;
