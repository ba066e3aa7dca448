import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Text, makeStyles } from "@fluentui/react-components";
import type { Filling, Note } from "../../fill/filling";
import { peopleIn } from "../../fill/filling";
import type { CellRef } from "../../workbook/cell";
import { a1 } from "../../workbook/cell";
import { Card } from "../parts/card";
import { ShownBitByBit } from "../parts/shown-bit-by-bit";
import { LinkButton } from "../parts/link-button";
import { useWords } from "../parts/words";

const useStyles = makeStyles({ note: { padding: "2px 0", overflowWrap: "anywhere" }, button: { marginTop: "6px" } });

interface FillCardProps {
  readonly title: string;
  /** What this fills, from where. */
  readonly about: string;
  readonly filling: Filling;
  readonly testId: string;
  readonly busy: boolean;
  readonly onPreview: () => void;
  readonly onGo: (cell: CellRef) => void;
}

/** One sheet that others can fill: how much, and what is not filled and why. */
export function FillCard({ title, about, filling, testId, busy, onPreview, onGo }: FillCardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { proposals, notes } = filling;
  // What stops the whole of it is said at once; what is about single people folds out.
  const general = notes.filter(({ person }) => person === undefined);
  const single = notes.filter(({ person }) => person !== undefined);
  return (
    <Card title={title} testId={testId}>
      <Text block>{about}</Text>
      <Text block>{proposals.length > 0 ? t("fillView.line", { rows: peopleIn(filling), cells: proposals.length }) : t("fillView.none")}</Text>
      <Notes notes={general} onGo={onGo} />
      {single.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="notes">
            <AccordionHeader size="small">{t("fillView.notes", { count: single.length })}</AccordionHeader>
            <AccordionPanel>
              <Notes notes={single} onGo={onGo} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {proposals.length > 0 && (
        <Button className={styles.button} size="small" disabled={busy} onClick={onPreview}>
          {t("fillView.preview")}
        </Button>
      )}
    </Card>
  );
}

/** What was not filled, or is to be looked at, each with the way to its cell. */
export function Notes({ notes, onGo }: { readonly notes: readonly Note[]; readonly onGo?: (cell: CellRef) => void }) {
  const styles = useStyles();
  const { tell, mask } = useWords();
  const place = ({ at, person }: Pick<Note, "at" | "person">) => [...(at ? [`${at.sheet} ${a1(at)}`] : []), ...(person === undefined ? [] : [mask(person)])].join(" · ");
  return (
    <ShownBitByBit items={notes}>
      {(some) =>
        some.map(({ says, at, person }, line) => (
          <div key={line} className={styles.note}>
            {at && onGo && <LinkButton onGo={() => onGo(at)}>{place({ at, person })}</LinkButton>}
            {!onGo && <strong>{place({ at, person })}</strong>} {tell(says)}
          </div>
        ))
      }
    </ShownBitByBit>
  );
}
