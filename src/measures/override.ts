import type { Parameter, ParameterValue, Source } from "./law";
import { isList } from "./law";
import type { Law, ParameterKey } from "./parameters";
import { standing } from "./parameters";

interface Override {
  readonly key: ParameterKey;
  /** In the parameter's own unit and kind. */
  readonly value: Parameter["value"];
}

const kindOf = (value: ParameterValue): string => (isList(value) ? "list" : typeof value);

/**
 * A law with some values replaced (第二十四条, or a what-if); everything else, and every function, stays as it is.
 * The old value and the source travel with the parameter into each result that uses it.
 * @example override([{ key: "excellentCap", value: decimal(25) }], { reference: "西组发〔2024〕3号", date: "2024-03-01" }).excellentCap.value // 25
 * @throws TypeError when a value is of another kind than its parameter's: a fault of the caller, not of a clerk.
 */
export function override(changes: readonly Override[], source: Source, law: Law = standing): Law {
  const entries = changes.map(({ key, value }) => {
    const parameter: Parameter = law[key];
    if (kindOf(parameter.value) !== kindOf(value)) throw new TypeError(`${key}: another kind of value`);
    return [key, { ...parameter, value, replaced: { value: parameter.value, source } }] as const;
  });
  // Each value has been held against its parameter's kind; what a key holds is not changed by what it is worth.
  return Object.assign({}, law, Object.fromEntries(entries));
}
