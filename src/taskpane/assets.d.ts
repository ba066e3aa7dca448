/** What webpack makes of files that are not code. */
declare module "*.css";
declare module "*.png" {
  const url: string;
  export default url;
}
declare module "*.xlsx" {
  const url: string;
  export default url;
}
