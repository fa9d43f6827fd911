// oxlint-disable-next-line typescript/consistent-type-definitions -- it adds to Vite's own
interface ImportMetaEnv {
  /** Set in the build of the site in one file. */
  readonly SINGLE_FILE?: 'yes';
}
