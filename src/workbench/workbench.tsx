import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { Pane } from "../taskpane/pane";
import { useFileChooser } from "../taskpane/parts/file-chooser";
import { useLanguage } from "../taskpane/parts/use-language";
import { useTheme } from "../taskpane/parts/use-theme";
import { SpeakingContext } from "../taskpane/parts/words";
import { readDistrict } from "../sheets/district";
import type { Message } from "../text";
import { message, say } from "../text";
import type { Host } from "../workbook/host";
import { download } from "./document/download";
import { newName, savedName } from "./document/file-name";
import { GridView } from "./grid-view";
import type { Grid } from "./grid/screen";
import { Header } from "./header";
import { NoticeBar } from "./notice-bar";
import { sample } from "./sample";
import { SaveAsDialog } from "./save-as-dialog";
import { SidePane } from "./side-pane";
import { UnsavedDialog } from "./unsaved-dialog";
import { useBook } from "./use-book";
import { useFileDrop } from "./use-file-drop";
import { useLeaveWarning } from "./use-leave-warning";
import { useOpening } from "./use-opening";
import { useShortcuts } from "./use-shortcuts";

const narrowPage = 1000;

const useStyles = makeStyles({
  // Clipped, not hidden: a focus far outside must not scroll the page away.
  page: { height: "100%", overflow: "clip", display: "flex", flexDirection: "column", position: "relative", backgroundColor: tokens.colorNeutralBackground3 },
  work: { flex: "1 1 auto", minHeight: 0, overflow: "clip", display: "flex", position: "relative" },
  // From nothing, not from what the grid has drawn: else the pane gives way to it bit by bit.
  grid: { flex: "1 1 0", minWidth: 0, position: "relative" },
  over: {
    position: "absolute",
    inset: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    zIndex: 30,
  },
});

export function Workbench() {
  const styles = useStyles();
  const theme = useTheme();
  const language = useLanguage();
  const { wording } = language;
  const speaking = useMemo(() => ({ wording, showIds: false }), [wording]);
  const [grid, setGrid] = useState<Grid>();
  const [paneShown, setPaneShown] = useState(() => window.innerWidth > narrowPage);
  /** What is offered while a name is asked for. */
  const [offeredName, setOfferedName] = useState<string>();
  const state = useBook(grid);
  const { open, changed, busy, notice, openSource, saveAs, bytesNow, tell } = state;
  const { waiting, consider, considerSource, openWaiting, saveThenOpen, dropWaiting } = useOpening(state);
  const openMade = useCallback(
    (newName: string, bytes: Uint8Array) => considerSource({ name: newName, bytes: () => Promise.resolve(bytes), isNew: true }),
    [considerSource],
  );
  const name = open?.book.name;
  const suggested = useCallback(async (): Promise<string> => {
    if (open?.isNew !== true) return savedName(name ?? "");
    // What cannot be read just now is no reason not to save.
    const cover = await open.host.takeSnapshot().then(readDistrict).catch(() => ({ unit: undefined, year: undefined }));
    return newName(open.book.name, cover);
  }, [open, name]);
  // Stays the same while the workbook does: whoever follows it would else lose a change.
  const shown = open?.host;
  const host = useMemo((): Host | undefined => shown && { ...shown, openNew: openMade, openFile: bytesNow, saveFile: download }, [shown, openMade, bytesNow]);

  const refused = useCallback((says: Message) => tell({ intent: "warning", says }), [tell]);
  const { choose, element } = useFileChooser({ accept: ".xlsx", testId: "open-file", id: "open-file" }, consider);
  const save = useCallback(() => (name === undefined ? Promise.resolve(false) : suggested().then(saveAs)), [name, suggested, saveAs]);
  const saveNow = useCallback(() => void save(), [save]);

  useEffect(() => {
    if (grid) void openSource(sample);
  }, [grid, openSource]);
  useLeaveWarning(changed);
  useShortcuts({ open: choose, save: saveNow, waits: busy !== undefined });
  const hovering = useFileDrop(consider);

  return (
    <FluentProvider theme={theme} lang={wording.language} style={{ height: "100%" }}>
      <SpeakingContext.Provider value={speaking}>
        <div className={styles.page}>
          <Header
            name={name}
            changed={changed}
            paneShown={paneShown}
            busy={busy !== undefined}
            onOpen={choose}
            onSave={saveNow}
            onSaveAs={() => void suggested().then(setOfferedName)}
            onTogglePane={() => setPaneShown(!paneShown)}
          />
          <div className={styles.work}>
            <div className={styles.grid}>
              <GridView onReady={setGrid} onRefused={refused} />
              <NoticeBar notice={notice} onDismiss={() => tell(undefined)} />
              {busy ? (
                <div className={styles.over}>
                  <Spinner label={say(busy, wording)} />
                </div>
              ) : null}
            </div>
            <SidePane shown={paneShown}>{open && host ? <Pane book={open.key} isNew={open.isNew} host={host} language={language} onOpen={choose} /> : null}</SidePane>
          </div>
          {hovering ? <div className={styles.over}>{say(message("workbench.dropHere"), wording)}</div> : null}
          {element}
          {waiting === undefined ? null : <UnsavedDialog name={name ?? ""} next={waiting} onSave={() => saveThenOpen(save)} onDiscard={openWaiting} onCancel={dropWaiting} />}
          {offeredName !== undefined ? (
            <SaveAsDialog
              suggested={offeredName}
              onCancel={() => setOfferedName(undefined)}
              onSave={(typed) => {
                setOfferedName(undefined);
                void saveAs(typed);
              }}
            />
          ) : null}
        </div>
      </SpeakingContext.Provider>
    </FluentProvider>
  );
}
