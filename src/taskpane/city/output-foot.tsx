import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Spinner, Text, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { approvalsIn } from "../../consolidate/book/read-approved-quotas";
import type { City } from "../../consolidate/city";
import { byApprovals } from "../../consolidate/consolidate";
import type { Message } from "../../text";
import { message } from "../../text";
import type { Host } from "../../workbook/host";
import { today } from "../../workbook/clock";
import type { Snapshot } from "../../workbook/snapshot";
import { templateBytes } from "../shipped/template-bytes";
import { useDoing } from "../session/use-doing";
import type { Workbook } from "../session/use-workbook";
import { useWords } from "../parts/words";
import type { Order } from "./away/messages";
import type { OutputFile } from "./output";
import { returnedZip, summaryOf } from "./output";
import { unitRows } from "./unit-rows";
import type { UpdateSummary } from "./use-city";
import { useSummaryUpdate } from "./use-summary-update";
import { WriteDialog } from "./write-dialog";

const useStyles = makeStyles({
  text: { minWidth: 0, flex: "1 1 120px" },
  actions: { display: "flex", gap: "8px", flexShrink: 0 },
});

interface OutputFootProps {
  readonly city: City;
  readonly make: (order: Order) => Promise<OutputFile>;
  readonly update: UpdateSummary;
  readonly host: Host;
  readonly workbook: Workbook;
  readonly disabled: boolean;
  /** What was just done; it outlives this foot, which another workbook brings anew. */
  readonly said: Message | undefined;
  readonly onSaid: (said: Message | undefined) => void;
  readonly onProblem: (problem: Message) => void;
}

/** What goes out: the city's workbook as the one big action, and beside it the papers that go with it. */
export function OutputFoot({ city, make: makeFile, update: updateSummary, host, workbook, disabled, said, onSaid, onProblem }: OutputFootProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { busy: making, doing } = useDoing(onProblem);
  const [updating, setUpdating] = useState(false);
  const { openNew, saveFile } = host;
  const { reading } = workbook;
  const update = useSummaryUpdate({ updating, reading, update: updateSummary, returnedAsSheets: returnsAsSheets(host) });
  const working = making || (updating && reading !== undefined && !update);
  const waits = disabled || working || workbook.work !== undefined;
  const { opened, saved, returned, published } = outputsOf({ city, make: makeFile, host });

  const make = (work: () => Promise<Message | undefined>) => {
    onSaid(undefined);
    return doing(async () => onSaid(await work()));
  };
  return (
    <>
      <FootSays city={city} making={working} said={said} />
      <div className={styles.actions}>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button disabled={waits} data-testid="city-more">
              {t("desk.out")}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void workbook.look().then(setUpdating)}>{t("desk.update")}</MenuItem>
              {saveFile && <MenuItem onClick={() => void make(saved)}>{t("desk.save")}</MenuItem>}
              {saveFile && <MenuItem onClick={() => void make(returned)}>{t("desk.returned")}</MenuItem>}
              {saveFile && <MenuItem onClick={() => void make(published)}>{t("desk.published")}</MenuItem>}
            </MenuList>
          </MenuPopover>
        </Menu>
        {openNew && (
          <Button appearance="primary" disabled={waits} onClick={() => void make(opened)} data-testid="city-make">
            {t("desk.make")}
          </Button>
        )}
      </div>
      {update && reading && (
        <WriteDialog
          update={update}
          onClose={() => setUpdating(false)}
          onWrite={(patches) => {
            setUpdating(false);
            onSaid(undefined);
            void workbook.write(patches, reading);
          }}
        />
      )}
    </>
  );
}

/** 退回意见 goes into the city's workbook where no files of their own can be saved. */
const returnsAsSheets = ({ saveFile }: Host): boolean => saveFile === undefined;

/** All that can go out; each says afterwards what was done. */
function outputsOf({ city, make, host }: Pick<OutputFootProps, "city" | "make" | "host">) {
  const book = async () => make({ what: "workbook", today: today().toString(), returnedAsSheets: returnsAsSheets(host), template: await templateBytes("summary") });
  const save = ({ name, bytes }: OutputFile) => {
    host.saveFile?.(name, bytes);
    return message("desk.saved", { name });
  };
  return {
    opened: async () => {
      const { name, bytes } = await book();
      return (await host.openNew?.(name, bytes)) ? message("desk.opened") : undefined;
    },
    saved: async () => save(await book()),
    /** What the city has written beside the findings of the open summary goes back with them. */
    returned: async () => {
      const summary = summaryOf(city, await host.takeSnapshot());
      const file = summary ? returnedZip(asApproved(city, summary), summary) : await make({ what: "returned" });
      save(file);
      return message(summary ? "desk.returnedWithRemarks" : "desk.returnedWithout", { name: file.name });
    },
    published: async () => {
      const file = await make({ what: "published" });
      const done = save(file);
      // What was approved a moment ago may not have been read yet; where nothing waits for an approval nobody needs to look.
      const summary = pendingIn(city).length === 0 ? undefined : summaryOf(city, await host.takeSnapshot());
      const units = pendingIn(summary ? asApproved(city, summary) : city);
      return units.length === 0 ? done : message("desk.publishedPending", { name: file.name, units });
    },
  };
}

/** By what stands in the summary now. */
const asApproved = (city: City, summary: Snapshot): City => byApprovals(city, approvalsIn(summary));

/** Units over their quota without approval: what is published of them may still change. */
const pendingIn = ({ units }: City): readonly string[] => units.flatMap(({ unit, capPending }) => (capPending && unit !== undefined ? [unit] : []));

/** What was just done; else how far the city is from whole. */
function FootSays({ city, making, said }: { readonly city: City; readonly making: boolean; readonly said: Message | undefined }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  const open = useMemo(() => unitRows(city), [city]).filter(({ state }) => state !== "received").length;
  const errors = city.findings.filter(({ severity }) => severity === "error").length;
  return (
    <Text className={styles.text} size={200} role="status" aria-live="polite" data-testid="city-foot">
      {making ? <Spinner size="tiny" label={t("desk.making")} /> : said ? tell(said) : open > 0 ? t("desk.footOpen", { count: open }) : t("desk.footReady", { units: city.units.length, people: city.people.length })}
      {!making && !said && errors > 0 && ` ${t("desk.footErrors", { errors })}`}
    </Text>
  );
}
