import { Button, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesBetween } from "../../consolidate/versions";
import type { Submission } from "../../consolidate/submission";
import { useWords } from "../parts/words";
import { ChangesList } from "./changes-list";

/** What speaks for one file or the other: how it differs from the first of those that wait to be chosen. */
export function ChoiceDifferences({ first, other }: { readonly first: Submission; readonly other: Submission }) {
  const { t, mask } = useWords();
  const [open, setOpen] = useState(false);
  const people = useMemo(() => changesBetween(first, other), [first, other]);
  const count = (wanted: (typeof people)[number]["kind"]) => people.filter(({ kind }) => kind === wanted).length;
  const file = mask(first.file);
  if (people.length === 0) return <Text block>{t("desk.choiceSame", { file })}</Text>;
  return (
    <>
      <Text>{t("desk.choiceDiffers", { file, added: count("added"), removed: count("removed"), changed: count("changed") })}</Text>{" "}
      <Button size="small" appearance="transparent" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("desk.choiceList")}
      </Button>
      {open && <ChangesList people={people} />}
    </>
  );
}
