import { Text } from "@fluentui/react-components";
import type { City } from "../../consolidate/city";
import { isCopy } from "../../consolidate/files";
import { useWords } from "../parts/words";

/** How many files came and what became of them, in one sentence. */
export function FilesRead({ city: { files } }: { readonly city: City }) {
  const { t } = useWords();
  const copies = files.filter(isCopy).length;
  const count = (wanted: (typeof files)[number]["status"]) => files.filter(({ status }) => status === wanted).length;
  return (
    <Text block data-testid="city-done" style={{ marginBottom: "8px" }}>
      {t("desk.done", { files: files.length, accepted: count("accepted"), replaced: count("replaced"), copies, rejected: count("rejected") - copies })}
    </Text>
  );
}
