import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore } from "react";

const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** Whether the program around the page is dark; nothing where it does not say. */
export type AroundIsDark = () => boolean | undefined;

const machine = (): MediaQueryList => window.matchMedia("(prefers-color-scheme: dark)");

/** Office tells of no change of its theme: it is asked again when somebody comes back to the pane. */
function watch(changed: () => void): () => void {
  const query = machine();
  query.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    query.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

/** Light or dark as the program around the page is, else as the machine is set. High contrast is the browser's own: it replaces the colours. */
export function useTheme(aroundIsDark?: AroundIsDark): Theme {
  const isDark = useSyncExternalStore(watch, () => aroundIsDark?.() ?? machine().matches);
  useEffect(() => {
    // What the browser draws itself: scroll bars, lists that unfold, the page behind it all.
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark ? dark : light;
}
