// Which abbreviations do administrative documents use? They are no damaged words.
// Source: Nghị định 30/2020/NĐ-CP, appendix III (types of documents), names of ministries and bodies, words of the education sector.

export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // types of documents
    'NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CV CĐ BGN BTT GUQ GM GGT GNP PG PC PB NĐ TT TTLT NĐ-CP QH VBHN',
    // bodies
    'UBND HĐND UBMTTQ MTTQ UBKT HĐBT TTg CP BCĐ BCH BTC BTV BTT TW TƯ TU HU ĐU VPCP VP STC SNV SGDĐT SGD GDĐT GD&ĐT PGDĐT BGDĐT',
    'SYT BYT BNV BTP BCA BQP BKHĐT BXD BGTVT BTTTT BKHCN BTNMT BLĐTBXH BNNPTNT LĐTBXH KHCN TNMT NNPTNT VHTT TTTT GTVT CCHC TCCB TCHC',
    'CAND QĐND CSGT PCCC CNCH BHXH BHYT NHNN KBNN TAND VKSND TP TX TT TX QL',
    // schools, unions, people
    'MN MG TH TiH THCS THPT TTGDTX GDTX GDNN ĐH CĐ BGH GV HS SV CB CBGV CBGVNV CBQL CNVC CBCC CBCCVC CCVC NV NLĐ PHHS CMHS GVCN HSSV ĐTN TNCS',
    'CĐCS LĐLĐ CLB TDTT VHVN VHTDTT KHTN KHXH GDCD GDQP ANQP CNTT STEM NCKH SKKN ĐMPPDH CTGDPT ĐGN HĐTĐKT TĐKT TĐ KT KL ATGT ANTT ATTP VSATTP',
    // private sector, law, signing
    'TNHH MTV CP DN DNNN HTX KCN CCN XNK SXKD CMND CCCD GCN GPMB ODA FDI GDP GRDP WTO COVID VNPT TM KT TL TUQ Q VT LT',
  ]
    .join(' ')
    .split(' '),
);
