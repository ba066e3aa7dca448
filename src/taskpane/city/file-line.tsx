import { Button, Dropdown, Option, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CityChoices } from "../../consolidate/choices";
import type { CityFile } from "../../consolidate/city";
import { isCopy } from "../../consolidate/files";
import type { Submission } from "../../consolidate/submission";
import { lawOf } from "../../measures/law-of-year";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { useWords } from "../parts/words";
import { ChoiceDifferences } from "./choice-differences";
import type { Decision } from "./deciding";
import { mayReadAgain } from "./reading/read-files";

/** As many changes as are read one by one. */
const shownRows = 20;

const useStyles = makeStyles({
  file: { padding: "6px 0", borderTop: `1px dotted ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", gap: "4px", flexWrap: "wrap", alignItems: "center", marginTop: "2px" },
  unit: { minWidth: "120px", maxWidth: "150px" },
  rows: { margin: "2px 0", paddingLeft: "18px", fontSize: tokens.fontSizeBase200 },
});

export interface FileActions {
  readonly choices: CityChoices;
  readonly disabled: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onWithdraw: (decision: Decision) => void;
  readonly onAgain: (file: string) => void;
  readonly onRemove: (file: string) => void;
  readonly onUseAsLast: (file: string) => void;
  /** The name that a file has where it lies, where the desk had to give it another. */
  readonly ownName: (file: string) => string | undefined;
}

interface FileLineProps extends FileActions {
  readonly file: CityFile;
  /** The first of the files among which the clerk is to choose. */
  readonly against?: Submission | undefined;
}

/** One file: whose it is, what became of it and why, and what can be decided about it. */
export function FileLine({ file: cityFile, against, choices, disabled, onDecide, onWithdraw, onAgain, onRemove, onUseAsLast, ownName }: FileLineProps) {
  const styles = useStyles();
  const { t, tell, mask } = useWords();
  const { file, unit, status, reason, submission, choosable } = cityFile;
  const shown = mask(file);
  const own = ownName(file);
  const waits = reason?.key === "city.unclearVersions";
  const action = (label: string, name: string, onClick: () => void) => (
    <Button size="small" disabled={disabled} aria-label={name} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className={styles.file} data-testid="city-file" data-file={file} data-status={status}>
      <span className={styles.name}>{shown}</span> <span className={styles.quiet}>{t(`desk.status.${isCopy(cityFile) ? "copy" : status}`)}</span>
      {submission && (
        <div className={styles.quiet}>
          {t("desk.fileFacts", { people: submission.people.length, year: submission.year === undefined ? t("pane.yearUnknown") : t("pane.year", { year: submission.year }) })}
          {" · "}
          <ReceiptInWords receipt={submission.receipt} />
        </div>
      )}
      {own !== undefined && <div className={styles.quiet}>{t("desk.ownName", { file: mask(own) })}</div>}
      {/* Why it waits is said once, above all that wait. */}
      {reason && !(waits && against) && <div>{tell(reason)}</div>}
      {waits && against && submission && against !== submission && <ChoiceDifferences first={against} other={submission} />}
      {submission && submission.crashed.length > 0 && <div>{t("status.crashed", { count: submission.crashed.length })}</div>}
      {submission?.receipt.state === "altered" && <AlteredRows receipt={submission.receipt} />}
      <div className={styles.actions}>
        {choices.setAside.has(file)
          ? action(t("desk.takeBack"), t("desk.takeBackOf", { file: shown }), () => onWithdraw({ kind: "setAside", file }))
          : status === "accepted" && action(t("desk.setAside"), t("desk.setAsideOf", { file: shown }), () => onDecide({ kind: "setAside", file }))}
        {choosable && status !== "accepted" && unit !== undefined && action(t("desk.chooseThis"), t("desk.chooseOf", { file: shown }), () => onDecide({ kind: "chosen", unit, file }))}
        {reason?.key === "city.ownSummary" && action(t("desk.useAsLast"), t("desk.useAsLastOf", { file: shown }), () => onUseAsLast(file))}
        {!submission && reason && mayReadAgain(reason) && action(t("desk.again"), `${t("desk.again")} ${shown}`, () => onAgain(file))}
        {submission && submission.unitFrom !== "workbook" && (
          <Dropdown
            className={styles.unit}
            size="small"
            disabled={disabled}
            aria-label={t("desk.giveUnitOf", { file: shown })}
            placeholder={t("desk.giveUnit")}
            value={choices.unitOf.get(file) ?? unit ?? ""}
            selectedOptions={[choices.unitOf.get(file) ?? unit ?? ""]}
            onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onDecide({ kind: "unitOf", file, unit: optionValue })}
          >
            {lawOf(submission.year).reportingUnits.value.map((name) => (
              <Option key={name} value={name}>
                {name}
              </Option>
            ))}
          </Dropdown>
        )}
        <Button size="small" appearance="subtle" disabled={disabled} aria-label={t("desk.removeOf", { file: shown })} onClick={() => onRemove(file)}>
          {t("desk.remove")}
        </Button>
      </div>
    </li>
  );
}

function ReceiptInWords({ receipt }: { readonly receipt: Submission["receipt"] }) {
  const { t } = useWords();
  if (receipt.state === "none") return <>{t("desk.noReceipt")}</>;
  if (receipt.state === "damaged") return <>{t("desk.damagedReceipt")}</>;
  return <>{t("desk.sealedAt", { state: t(`desk.receipt.${receipt.state}`), at: receipt.sealedAt ?? "", code: receipt.code ?? "" })}</>;
}

function AlteredRows({ receipt: { altered } }: { readonly receipt: Submission["receipt"] }) {
  const styles = useStyles();
  const { t, mask } = useWords();
  return (
    <>
      <Text block>{t("desk.alteredRows", { count: altered.length })}</Text>
      <ShownBitByBit items={altered} atOnce={shownRows}>
        {(some) => (
          <ul className={styles.rows}>
            {some.map(({ kind, sheet, row, about }, line) => (
              <li key={line}>
                {t(`submit.kind.${kind}`)} {row === undefined ? t("submit.noRow", { sheet, about: mask(about) }) : t("submit.row", { sheet, row, about: mask(about) })}
              </li>
            ))}
          </ul>
        )}
      </ShownBitByBit>
    </>
  );
}
