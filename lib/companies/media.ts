import type { Company } from './company.ts';

/** News agencies, papers, magazines and sites, most often named as a source; broadcasters as groups stand in entertainment.ts. */
export const media: Company[] = [
  { name: 'Reuters', kind: 'media', aliases: ['Thomson Reuters', 'Agence Reuters', 'Agencia Reuters', 'Agência Reuters'] },
  { name: 'Bloomberg', kind: 'media', aliases: ['Bloomberg News', 'Bloomberg Intelligence', 'Bloomberg LP'], ambiguous: ['Bloomberg'] },
  { name: 'Financial Times', kind: 'media', aliases: ['FT', 'The Financial Times'], ambiguous: ['FT'] },
  { name: 'Cointelegraph', kind: 'media', aliases: ['Coin Telegraph'] },
  { name: 'Miner Mag', kind: 'media', aliases: ['The Miner Mag', 'TheMinerMag', 'MinerMag'] },
  { name: 'CoinDesk', kind: 'media' },
  { name: 'The Block', kind: 'media', ambiguous: ['The Block'] },
  { name: 'Decrypt', kind: 'media', ambiguous: ['Decrypt'] },
];
