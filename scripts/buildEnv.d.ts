interface ImportMetaEnv {
  /** Set in the build of the site in one file. */
  readonly SINGLE_FILE?: 'yes';
}
