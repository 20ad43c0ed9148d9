/** The part of the library, which comes without types, that the tests call. */
declare module "@lhncbc/ucum-lhc" {
  const ucum: {
    readonly UcumLhcUtils: {
      getInstance(): { validateUnitString(unit: string): { readonly status: "valid" | "invalid" | "error" } };
    };
  };
  export default ucum;
}
