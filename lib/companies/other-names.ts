/** Indices of shares, as the press of the five languages calls them, in lower case. */
export const INDICES: readonly string[] = (
  'ibex|ibex 35|dow|dow jones|ftse|ftse mib|mib|cac|cac 40|dax|mdax|nikkei|topix|hang seng|stoxx|euro stoxx|eurostoxx' +
  '|merval|s&p merval|ipsa|ibovespa|ibov|psi|psi 20|sensex|nifty|kospi|russell|nasdaq composite|mexbol|colcap|bel 20|asx 200|s&p 500'
).split('|');

/**
 * Names that the business press puts where companies stand and that are none, in lower case: indices and currencies, programmes, events,
 * feasts, seats of governments, works, goods, and politicians whom headlines call by their last names; and nouns and adjectives that the five languages write with a capital.
 */
export const OTHER_NAMES: ReadonlySet<string> = new Set(`
vix|egm|aim|star|aex|smi|omx|tsx|brent|wti|ttf|henry hub|euribor|libor|sofr|selic|btp|bund|bot|oat|treasury|treasuries|bitcoin|ethereum|ether|solana|dogecoin|tether|xrp|euro|dollaro|dollar|dólar|yen|yuan|renminbi|
bolsa|borsa|bourse|wall street|city|the city|main street|piazza affari|faria lima|bercy|matignon|élysée|elysée|quai d'orsay|downing street|whitehall|westminster|capitol hill|pentagon|pentagono|pentagone|pentágono|kremlin|cremlino|kremlin|
white house|casa bianca|casa blanca|maison blanche|casa branca|moncloa|planalto|casa rosada|la moneda|quirinale|palazzo chigi|palazzo madama|montecitorio|viminale|farnesina|palazzo koch|são bento|belém|los pinos|zarzuela|
natale|pasqua|ferragosto|epifania|noël|pâques|navidad|reyes|natal|páscoa|carnaval|carnevale|christmas|easter|ramadan|ramadán|diwali|thanksgiving|black friday|cyber monday|singles day|prime day|halloween|san valentino|saint-valentin|
pix|bolsa família|lava jato|lava-jato|minha casa|auxílio brasil|superbonus|reddito di cittadinanza|quota 100|quota 103|industria 4.0|transizione 5.0|pnrr|livret a|smic|rsa|ravel|medicare|medicaid|obamacare|social security|universal credit|
next generation|next generation eu|repowereu|green deal|ira|chips act|inflation reduction act|dodd-frank|sarbanes-oxley|mifid|basilea|gdpr|rgpd|lgpd|brexit|covid|covid-19|coronavirus|pandemic|internet|web|wifi|
web summit|salone del mobile|cop30|cop 30|cop31|expo|olympics|olimpiadi|jeux olympiques|juegos olímpicos|olimpíadas|mundial|mondiali|champions|champions league|europa league|super bowl|tour de france|giro d'italia|roland-garros|
rock in rio|tomorrowland|glastonbury|coachella|lollapalooza|eurovision|sanremo|oscar|oscars|grammy|nobel|booker|pulitzer|goncourt|cannes|berlinale|vinitaly|cibus|pitti|mobile world congress|fitur|ces|davos|g7|g20|
nord stream|nord stream 2|turkstream|eurotunnel|panama|mose|tav|ave|alta velocidad|hs2|crossrail|hinkley point|hinkley point c|sizewell|sizewell c|flamanville|itaipu|belo monte|angra|el gordo|superenalotto|euromillions|euromillones|
mossos|guardia civil|guardia di finanza|carabinieri|polícia federal|scotland yard|fbi|cia|gendarmerie|police|policía|polizia|
state|states|stato|stati|état|etat|états|estado|estados|congress|congreso|congresso|congrès|parliament|parlamento|parlement|senate|senado|senato|sénat|cámara|camera|câmara|cortes|assemblée|treasury|tesoro|trésor|tesouro|hacienda|fazenda|erario|
government|governo|gobierno|gouvernement|ministry|ministero|ministère|ministerio|ministério|church|chiesa|église|iglesia|igreja|constitution|costituzione|constitución|constituição|supreme court|corte suprema|tribunal supremo|supremo|
house|commons|lords|opposition|union|unione|unión|união|europe|europa|asia|ásia|africa|áfrica|afrique|amérique|america|américa|latin america|america latina|américa latina|amérique latine|oceania|occidente|occident|west|east|north|south|nord|sud|est|ovest|norte|sur|
mezzogiorno|meridione|settentrione|nordest|nord-est|nord est|nordovest|sudeste|nordeste|interior|internet of things|earth|terra|tierra|terre|moon|luna|lune|lua|mars|marte|god|dio|dios|dieu|deus|
petróleo|petrolio|pétrole|oil|crude|soja|trigo|grano|blé|wheat|corn|maíz|milho|maïs|café|coffee|cacao|cocoa|oro|ouro|or|gold|silver|plata|prata|argento|cobre|rame|cuivre|copper|zinc|nickel|níquel|litio|lítio|lithium|minério|hierro|ferro|acero|aço|steel|
azúcar|açúcar|sugar|zucchero|sucre|algodón|algodão|cotton|boi|gas|gaz|gás|carbón|carvão|coal|uranium|uranio|platino|platinum|palladium|
trump|biden|obama|harris|vance|bessent|lutnick|powell|warsh|yellen|musk|bezos|zuckerberg|altman|buffett|gates|arnault|macron|bayrou|lecornu|barnier|attal|le maire|lescure|le pen|bardella|mélenchon|retailleau|hollande|sarkozy|villeroy|meloni|salvini|tajani|giorgetti|
urso|schlein|conte|draghi|renzi|calenda|mattarella|panetta|orcel|messina|lagarde|von der leyen|dombrovskis|ribera|vestager|breton|letta|costa|montenegro|centeno|marcelo|chega|ventura|lula|bolsonaro|haddad|alckmin|galípolo|campos neto|tarcísio|tebet|dilma|temer|moro|
milei|caputo|massa|kirchner|macri|sánchez|feijóo|abascal|díaz|montero|cuerpo|rajoy|zapatero|petro|boric|kast|sheinbaum|lópez obrador|amlo|ebrard|maduro|noboa|boluarte|mulino|bukele|starmer|sunak|reeves|johnson|truss|farage|badenoch|bailey|merz|scholz|merkel|habeck|
putin|zelensky|erdogan|erdoğan|orbán|orban|netanyahu|modi|xi|xi jinping|ishiba|takaichi|carney|trudeau|albanese|mbs|ramaphosa|tinubu|ruto|macky sall|ouattara|tshisekedi|lourenço|chapo|penisola|península|centroamérica|sudamérica|latinoamérica|norteamérica|hispanoamérica|
afghan|african|albanian|algerian|american|angolan|arab|arabian|argentine|argentinian|asian|australian|austrian|baltic|bangladeshi|belgian|bolivian|brazilian|british|bulgarian|cambodian|cameroonian|canadian|chilean|chinese|colombian|congolese|croatian|cuban|cypriot|czech|danish|dutch|
ecuadorian|egyptian|emirati|english|estonian|ethiopian|european|filipino|finnish|french|german|ghanaian|greek|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|ivorian|japanese|jordanian|kazakh|kenyan|korean|kuwaiti|latvian|lebanese|libyan|lithuanian|malaysian|maltese|mexican|
moroccan|mozambican|namibian|nigerian|nordic|north american|norwegian|pakistani|panamanian|peruvian|polish|portuguese|qatari|romanian|russian|rwandan|saudi|scandinavian|scottish|senegalese|serbian|singaporean|slovak|slovenian|south african|south korean|spanish|sri lankan|swedish|swiss|syrian|taiwanese|
tanzanian|thai|tunisian|turkish|ugandan|ukrainian|uruguayan|venezuelan|vietnamese|welsh|western|eastern|northern|southern|zambian|zimbabwean|latin american|catalan|basque|galician|andalusian|sicilian|sardinian|tuscan|lombard|bavarian|flemish|walloon|breton|norman|corsican|texan|californian|
quién|quiénes|qué|cuál|cuáles|cómo|cuándo|dónde|quem|qual|quais|quando|onde|como|chi|che|quale|quali|come|dove|perché|qui|que|quel|quelle|lequel|comment|quand|où|pourquoi|who|what|which|why|how|when|where|whose|
ipc|ipca|inpc|ipp|cpi|ppi|pmi|hicp|ipch|igp|igp-m|icc|ifo|zew|imacec|emae|igae|ibc-br|monte grappa|comisión de energía|tren maya|enem|fies|sisu|prouni|gafam|pianura padana|consejo de ministros|conseil des ministres|consiglio dei ministri|conselho de ministros|consejo de estado|conseil d'état|consiglio di stato|s&p|below|above|allí|aquí|ahí|là|lì|laggiù|ailleurs|partout|dehors|ali|aqui|lá|acolá|
tobin tax|web tax|iva|tva|vat|imu|irpef|irap|irpf|isr|ipi|icms|iof|gst|ebitda|ebit|pib|pil|gdp|esg|ai|ia|it|ceo|cfo|pme|pmi|pyme|pymes|ong|ngo|tv|uk|us|usa|eu|ue|ee uu|eeuu|eua|onu|un|pdg|r&d|3d|5g|4g|led|ev|evs|suv|suvs|opa|ipo|opv
`.split('|').map((name) => name.trim()).filter(Boolean).concat(INDICES));
