/**
 * Where silence is no consent, so that only `opt-in` will do: EU and EEA (EDPB Guidelines 05/2020, 86) with the parts of
 * the EU that have codes of their own, such as Réunion; the United Kingdom, Switzerland, Brazil (LGPD), and Quebec
 * (Law 25, s. 8.1). `UK` and `EU` are no ISO codes but sent for them, and `XX` for a region that is not known.
 */
const OPT_IN_REGIONS = /^(A[TX]|B[EGR]|C[HYZ]|CA-QC|D[EK]|E[ESU]|F[IR]|G[BFPR]|H[RU]|I[EST]|L[ITUV]|M[FQT]|N[LO]|P[LT]|R[EO]|S[EIK]|UK|XX|YT)(-|$)/;
/**
 * The mode that holds for a visitor. A site that names neither `region` nor `regions` means its mode everywhere; one
 * that speaks of regions asks first wherever the region is not known.
 */
function modeFor({ mode, region, regions }) {
    if (region === undefined && !regions)
        return mode;
    if (!region || !/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(region) || OPT_IN_REGIONS.test(region))
        return 'opt-in';
    return regions?.[region] ?? regions?.[region.slice(0, 2)] ?? mode;
}

export { modeFor };
//# sourceMappingURL=mode.js.map
