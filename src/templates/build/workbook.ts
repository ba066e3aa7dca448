import type * as Excelize from "excelize-wasm";
import { font } from "./look";

type Library = Awaited<ReturnType<typeof Excelize.init>>;
type File = InstanceType<Library["NewFile"]>;

/** A failed step of the builder stops the build, with the name of the step. */
function done<Answer extends { readonly error?: string | null }>(step: string, answer: Answer): Answer {
  if (answer.error) throw new Error(`${step}: ${answer.error}`);
  return answer;
}

/** A workbook under construction, and its styles by what they look like: each is made once. */
export interface Draft {
  readonly file: File;
  readonly library: Library;
  readonly style: (style: Excelize.Style) => number;
  readonly conditional: (style: Excelize.Style) => number;
  readonly done: typeof done;
}

export async function draftWorkbook(wasm: string): Promise<Draft> {
  const { init } = await import("excelize-wasm");
  const library = await init(wasm);
  const file = new library.NewFile();
  // Column widths are counted in its digits.
  done("font", file.SetDefaultFont(font));
  const once = (make: (style: Excelize.Style) => number) => {
    const known = new Map<string, number>();
    return (style: Excelize.Style) => {
      const key = JSON.stringify(style);
      const made = known.get(key) ?? make(style);
      known.set(key, made);
      return made;
    };
  };
  return {
    file,
    library,
    style: once((style) => done("style", file.NewStyle(style)).style),
    conditional: once((style) => done("conditional style", file.NewConditionalStyle(style)).style),
    done,
  };
}

/** The file's bytes, the same for the same content: dates of making are fixed. */
export function bytesOf({ file }: Draft): Uint8Array {
  const moment = "2024-01-01T00:00:00Z";
  done("properties", file.SetDocProps({ Creator: "专干考核助手", LastModifiedBy: "专干考核助手", Created: moment, Modified: moment, Language: "zh-CN" }));
  const { buffer } = done("write", file.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error("write: no bytes");
  return buffer;
}
