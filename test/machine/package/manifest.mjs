const placeholder = "https://localhost:3000";

/** The manifest with the site's address in every place, and the program's version. */
export function manifestFor(manifest, { base, origin }, version) {
  return manifest
    .replaceAll(`<AppDomain>${placeholder}</AppDomain>`, () => `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(placeholder, () => base)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${version}.0</Version>`);
}
