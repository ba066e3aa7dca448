/** What webpack makes of files that are not code. */
declare module "*.css";
declare module "*.xlsx" {
  const url: string;
  export default url;
}
