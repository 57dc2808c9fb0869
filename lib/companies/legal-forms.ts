/**
 * What may follow a company's name and belongs to its span but not to its name. Written exactly so.
 * Left out are those that are words in capitals or by themselves more often than forms: Company, AS, UG, KK.
 */
export const LEGAL_FORMS: readonly string[] = [
  // Italy
  'S.p.A.', 'S.p.A', 'S.P.A.', 'SpA', 'Spa', 'SPA', 'spa', 'S.r.l.s.', 'S.r.l.', 'S.r.l', 'S.R.L.', 'Srl', 'SRL', 'srl',
  'S.a.p.a.', 'Sapa', 'S.c.p.A.', 'S.c.a r.l.', 'Scarl', 'S.n.c.', 'Snc', 'S.a.s.', 'Soc. coop.', 'Sagl', 'Società Benefit',
  // France, Belgium, Luxembourg, Switzerland
  'S.A.S.U.', 'SASU', 'S.A.S.', 'SAS', 'S.A.R.L.', 'SARL', 'Sàrl', 'SARLU', 'EURL', 'SCA', 'SCOP', 'SCIC', 'SNC',
  // French, Portuguese, Spanish, Latin American joint-stock companies
  'S.A.P.I. de C.V.', 'SAPI de CV', 'S.A.B. de C.V.', 'SAB de CV', 'S.A. de C.V.', 'SA de CV', 'S. de R.L. de C.V.',
  'S. de R.L.', 'S.A.C.', 'S.A.U.', 'SAU', 'S.A.', 'S/A', 'SA', 'S.L.U.', 'SLU', 'S.L.', 'SL', 'S.C.A.',
  'S.G.P.S., S.A.', 'SGPS, S.A.', 'SGPS SA', 'S.G.P.S.', 'SGPS', 'Unipessoal Lda.', 'Unipessoal, Lda.', 'Lda.', 'Lda',
  'Ltda.', 'Ltda', 'LTDA', 'EIRELI', 'S.A.S', 'S. Coop.', 'SOCIMI',
  // English
  'Incorporated', 'Inc.', 'Inc', 'INC', 'Corporation', 'Corp.', 'Corp', 'CORP', 'Co., Ltd.', 'Co. Ltd.', 'Co. Ltd',
  'Co., Inc.', '& Co.', '& Co', 'Co.', 'Limited', 'Ltd.', 'Ltd', 'LTD', 'PLC', 'plc', 'Plc', 'P.L.C.', 'L.L.C.', 'LLC',
  'L.L.P.', 'LLP', 'L.P.', 'LP', 'PBC', 'P.C.', 'DAC', 'Pty Ltd', 'Pty. Ltd.', 'Pte. Ltd.', 'Pte Ltd', 'Pvt. Ltd.', 'Pvt Ltd',
  // Québec
  'inc.', 'ltée', 'Ltée', 'enr.', 'S.E.N.C.R.L.', 's.e.n.c.r.l.',
  // German, Dutch, Nordic
  'GmbH & Co. KGaA', 'GmbH & Co. KG', 'AG & Co. KGaA', 'SE & Co. KGaA', 'GmbH', 'mbH', 'KGaA', 'KG', 'AG', 'SE', 'e.V.',
  'N.V.', 'NV', 'B.V.', 'BV', 'A/S', 'ApS', 'ASA', 'AB', 'Oyj', 'Oy',
  // Elsewhere
  'K.K.', 'Bhd.', 'Bhd', 'Berhad', 'Tbk', 'JSC', 'PJSC', 'OJSC', 'OAO', 'OOO', 'A.Ş.', 'Sp. z o.o.', 's.r.o.', 'a.s.', 'd.o.o.',
];
