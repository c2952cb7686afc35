/** The version of this package. The build writes it here from package.json; in the sources there is none. */
export const VERSION: string = "source";
