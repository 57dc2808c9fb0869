/**
 * Cities, regions and whatever else on a map the business press names often, as it writes them in five languages, in lower case. Countries come
 * from the platform (`Intl.DisplayNames`). A place may stand where a company does ("Sicily lost 20,000 …"): by its name alone it is told from one.
 */
const WORLD = `
abu dhabi|abuja|acapulco|accra|adelaide|addis abeba|addis ababa|alberta|aleppo|alessandria d'egitto|alger|algeri|argel|almaty|amsterdam|ankara|antwerp|antwerpen|anvers|anversa|
amberes|antuérpia|aragua|arequipa|asunción|athens|athènes|atene|atenas|atlanta|auckland|austin|baghdad|bagdad|bahía blanca|baku|bali|baltimore|bamako|bangalore|bengaluru|
bangkok|barranquilla|basel|bâle|basilea|basra|beijing|pechino|pékin|pekín|pequim|beirut|beyrouth|belfast|belgrade|belgrado|berlin|berlino|berlín|berlim|bern|berne|berna|
bogotá|bombay|bonn|boston|brandenburg|bratislava|brazzaville|brisbane|british columbia|brno|brussels|bruxelles|bruselas|bruxelas|bucarest|bucharest|budapest|buenos aires|
bulawayo|cairo|le caire|el cairo|il cairo|calcutta|calgary|california|californie|callao|canberra|cancún|cape town|caracas|cartagena|cartago|casablanca|catamarca|chengdu|chennai|
chiapas|chicago|chihuahua|chittagong|chubut|città del capo|cidade do cabo|ciudad de méxico|mexico city|città del messico|cleveland|cluj|colombo|colorado|conakry|connecticut|copenhagen|
copenhague|copenaghen|copenhaga|córdoba|cotonou|cusco|dakar|dallas|damascus|damasco|damas|dar es salaam|darwin|delaware|delhi|new delhi|nuova delhi|nueva delhi|nova délhi|denver|detroit|
dhaka|doha|dortmund|douala|dresden|dresda|dubai|dubaï|dublin|dublino|dublín|duisburg|dunedin|durban|düsseldorf|edmonton|eindhoven|entebbe|essen|estocolmo|stockholm|stoccolma|
florida|floride|fort worth|frankfurt|francoforte|francfort|fráncfort|frankfurt am main|fukuoka|gaborone|gaza|gdansk|geneva|genève|ginevra|ginebra|genebra|georgia|ghent|gand|göteborg|gothenburg|guadalajara|guangdong|guangzhou|guayaquil|gujarat|
hamburg|amburgo|hambourg|hamburgo|hamilton|hanoi|hanói|harare|haryana|havana|la habana|houston|hyderabad|ibadan|idaho|illinois|indiana|indianapolis|iowa|islamabad|istanbul|estambul|
istambul|jakarta|giacarta|jalisco|jeddah|jerusalem|gerusalemme|jérusalem|johannesburg|kabul|kampala|kano|kansas|kansas city|karachi|karnataka|kathmandu|kentucky|kerala|kharkiv|khartoum|kigali|
kinshasa|kobe|köln|cologne|colonia|kolkata|kuala lumpur|kumasi|kyiv|kiev|kyoto|la paz|la plata|lagos|lahore|las vegas|lausanne|losanna|lausana|leipzig|lipsia|libreville|lille|lima|lilongwe|
lomé|los angeles|louisiana|luanda|lubumbashi|lusaka|macao|madras|maharashtra|maine|malmö|managua|manila|manitoba|maputo|mar del plata|maracaibo|marrakech|maryland|massachusetts|medellín|
melbourne|mendoza|miami|michigan|midlands|milwaukee|minas|minneapolis|minnesota|minsk|mississippi|missouri|mogadishu|mombasa|mombassa|monaco|montana|monterrey|montevideo|montréal|montreal|moscow|
mosca|moscou|moscú|moscovo|mumbai|munich|münchen|monaco di baviera|múnich|munique|nairobi|nanjing|napier|nashville|nebraska|neuquén|nevada|new england|new hampshire|new jersey|new mexico|
new orleans|new york|nueva york|nova york|nova iorque|new south wales|newfoundland|niamey|north carolina|north dakota|nova scotia|nuevo león|nuremberg|nürnberg|oakland|oaxaca|odessa|ohio|oklahoma|
ontario|oregon|osaka|oslo|ottawa|ouagadougou|palo alto|patagonia|pennsylvania|pensilvania|perth|peshawar|philadelphia|filadelfia|phoenix|piura|pittsburgh|pilbara|goldfields|silicon valley|port louis|
port moresby|portland|prague|praga|pretoria|puebla|pune|pyongyang|québec|quebec|queensland|querétaro|quito|rabat|rajasthan|rangoon|ravenna|rawalpindi|reykjavik|rhode island|riad|riyadh|riyad|
riga|río negro|rosario|rotterdam|ruhr|salta|salt lake city|san diego|san francisco|san jose|san josé|san juan|san luis|san salvador|santa cruz|santa fe|santa fé|santiago|santo domingo|sarajevo|
saskatchewan|scandinavia|seattle|seoul|seul|séoul|seúl|shanghai|shenzhen|sindh|singapore|sinaloa|sofia|sonora|south carolina|south dakota|south australia|st louis|st. louis|stuttgart|stoccarda|
sydney|sídney|tabasco|taipei|tallinn|tamaulipas|tamil nadu|tampa|tashkent|tasmania|tegucigalpa|tehran|teheran|téhéran|teherán|tel aviv|temuco|tennessee|texas|the hague|la haye|l'aia|la haya|haia|tierra del fuego|
tijuana|tirana|tokyo|tokio|tóquio|toronto|trujillo|tucumán|tunis|tunisi|tegal|ulan bator|utah|utrecht|valparaíso|vancouver|veracruz|vermont|victoria|vienna|vienne|viena|vilnius|virginia|
warsaw|varsavia|varsovie|varsovia|varsóvia|washington|wellington|west virginia|western australia|wisconsin|wyoming|wuhan|xinjiang|yaoundé|yangon|yokohama|yorkshire|yucatán|zagreb|zagabria|
zurich|zürich|zurigo|zúrich|zurique|abidjan|antananarivo|bangui|bujumbura|n'djamena|nouakchott|san pedro|yopougon|goma|kivu|katanga|kolwezi|matadi|benguela|cabinda|huambo|lobito|nampula|beira|tete|praia|bissau|dili|
punjab|uttar pradesh|west bengal|telangana|hong kong|taiwan|crimea|donbass|donbas|siberia|sibérie|kurdistan|catalonia|andalusia|tuscany|sicily|lombardy|piedmont|brittany|normandy|bavaria|saxony|
bayern|baviera|bavière|sachsen|hessen|westphalia|flanders|fiandre|flandre|flandres|flandes|wallonia|wallonie|vallonia|valonia|tirol|tirolo|transylvania|anatolia|scandinavie|escandinavia|balkans|balcani|
balcanes|balcãs|maghreb|magreb|sahel|sahara|levant|gulf|caribbean|caribe|caraïbes|caraibi|amazonia|amazônia|amazonie|andes|ande|alps|alpi|alpes|himalaya|pyrenees|pirineos|pyrénées|pirenei|
atlantic|atlantique|atlantico|atlántico|atlântico|pacific|pacifico|pacifique|mediterranean|mediterraneo|méditerranée|mediterráneo|baltic|baltico|adriatico|tirreno|suez|panama canal|bosphorus|hormuz|malacca|rhine|
danube|danubio|tejo|tajo|tage|douro|duero|ebro|guadiana|guadalquivir|mondego|vouga|arno|adige|piave|ticino|garonne|loire|rhin|escaut|meuse|severn|mersey|shannon|orinoco|paraná|são francisco|rio grande|colorado|mississippi|congo|niger|zambezi|limpopo|ganges|indus|yangtze|mekong|nile|nilo|tamigi|thames|sena|seine|tevere|reno|mar nero|black sea|red sea|mar rosso|mer rouge|mar rojo|north sea|mare del nord|mer du nord|mar del norte
`;
const EUROPE = `
aberdeen|aberystwyth|bath|belfast|birmingham|blackpool|bolton|bournemouth|bradford|brighton|bristol|cambridge|cardiff|carlisle|chelmsford|cheltenham|chester|cornwall|coventry|croydon|cumbria|
darlington|derby|devon|dorset|dover|dundee|durham|east anglia|edinburgh|edimburgo|édimbourg|england|inghilterra|angleterre|inglaterra|essex|exeter|felixstowe|glasgow|gloucester|grimsby|hampshire|
heathrow|hertfordshire|hull|inverness|ipswich|kent|lancashire|leeds|leicester|lincolnshire|liverpool|london|londra|londres|luton|manchester|merseyside|middlesbrough|milton keynes|newcastle|norfolk|northampton|
northern ireland|norwich|nottingham|oxford|peterborough|plymouth|portsmouth|preston|reading|rotherham|salford|scotland|scozia|écosse|escocia|escócia|sheffield|shetland|somerset|southampton|stoke|
stockport|suffolk|sunderland|surrey|sussex|swansea|swindon|teesside|tyneside|wales|galles|gales|warwickshire|wolverhampton|york|cork|galway|limerick|waterford|ulster|
abruzzo|agrigento|alessandria|ancona|aosta|arezzo|ascoli|asti|avellino|bari|basilicata|belluno|benevento|bergamo|biella|bologna|bolzano|brescia|brianza|brindisi|cagliari|calabria|caltanissetta|
campania|campobasso|carrara|caserta|catania|catanzaro|cesena|chieti|civitavecchia|como|cosenza|cremona|crotone|cuneo|emilia|emilia-romagna|emilia romagna|empoli|faenza|fermo|ferrara|firenze|florence|foggia|
forlì|frosinone|friuli|friuli-venezia giulia|friuli venezia giulia|gallarate|genova|genoa|gênes|gorizia|grosseto|imola|imperia|isernia|ivrea|l'aquila|la spezia|latina|lazio|lecce|lecco|liguria|livorno|lodi|
lombardia|lucca|macerata|maranello|marche|marghera|massa|matera|melfi|mestre|messina|milano|milan|milán|milão|mirafiori|modena|molise|monfalcone|monza|napoli|naples|nápoles|novara|nuoro|oristano|padova|palermo|
parma|pavia|perugia|pesaro|pescara|piacenza|piemonte|piombino|pisa|pistoia|pomigliano|pordenone|potenza|prato|puglia|ragusa|reggio|reggio emilia|reggio calabria|rieti|rimini|roma|rome|romagna|rovigo|salerno|
sardegna|sardinia|sassari|sassuolo|savona|sicilia|siena|siracusa|sondrio|taranto|teramo|termini imerese|terni|torino|turin|toscana|trapani|trentino|trento|treviso|trieste|triveneto|udine|umbria|
valle d'aosta|valtellina|varese|veneto|venezia|venice|venise|verbania|vercelli|verona|viareggio|vicenza|viterbo|voghera|ticino|lugano|bellinzona|locarno|chiasso|brera|san siro|piazza affari|
agen|ain|aix|aix-en-provence|ajaccio|albi|alsace|amiens|angers|angoulême|annecy|aquitaine|ardennes|arles|arras|aude|auvergne|auvergne-rhône-alpes|aveyron|avignon|bayonne|beauvais|belfort|besançon|béziers|
biarritz|blois|bordeaux|boulogne|bourges|bourgogne|bourgogne-franche-comté|bretagne|brest|caen|cahors|calais|cannes|carcassonne|centre-val de loire|chambéry|champagne|charleroi|chartres|cher|cherbourg|cholet|
clermont-ferrand|colmar|corrèze|corse|creuse|dijon|dordogne|douai|drôme|dunkerque|finistère|flamanville|fos-sur-mer|franche-comté|gard|gironde|grand est|grenoble|guadeloupe|guyane|hauts-de-france|hérault|
île-de-france|ile-de-france|isère|jura|l'isle|la défense|la réunion|la rochelle|landes|languedoc|laval|le havre|le mans|lens|liège|liegi|lieja|limoges|limousin|loire|lorient|lorraine|lot|lourdes|lyon|lione|marne|
marseille|marsiglia|marsella|marselha|martinique|maubeuge|mayenne|mayotte|meaux|metz|meurthe-et-moselle|meuse|montbéliard|montpellier|morbihan|moselle|mulhouse|namur|nancy|nantes|narbonne|nice|nizza|nîmes|nièvre|niort|nord|
normandie|nouvelle-aquitaine|occitanie|oise|orléans|orly|orne|paca|paris|parigi|parís|pas-de-calais|pau|pays de la loire|périgueux|perpignan|picardie|poitiers|poitou|provence|quimper|reims|rennes|rhône|roissy|
roubaix|rouen|rungis|saclay|saint-denis|saint-étienne|saint-malo|saint-nazaire|sarthe|saverne|savoie|sedan|sète|seine-saint-denis|somme|strasbourg|strasburgo|tarbes|tarn|toulon|toulouse|tolosa|tourcoing|tours|troyes|
valence|valenciennes|vannes|var|vaucluse|vendée|versailles|vichy|vosges|yvelines|gosselies|bruges|louvain|mons|tournai|cornavin|fribourg|neuchâtel|sion|valais|vaud|
a coruña|la coruña|álava|albacete|algeciras|alicante|almería|almussafes|andalucía|andaluzia|aragón|asturias|ávila|badajoz|baleares|barcelona|barcellona|barcelone|bilbao|burgos|cáceres|cádiz|canarias|cantabria|castellón|castilla|
castilla y león|castilla-la mancha|castilla la mancha|cataluña|catalunya|catalogna|catalogne|catalunha|ceuta|ciudad real|comunidad valenciana|cuenca|donostia|elche|euskadi|extremadura|ferrol|figueruelas|formentera|fuerteventura|
galicia|galiza|getafe|gijón|girona|gran canaria|granada|guipúzcoa|gipuzkoa|huelva|huesca|ibiza|jaén|jerez|la mancha|la palma|la rioja|lanzarote|las palmas|león|lleida|logroño|lugo|madrid|málaga|mallorca|maiorca|marbella|martorell|
melilla|menorca|mérida|motril|murcia|navarra|ourense|orense|oviedo|país vasco|palencia|palma|pamplona|pontevedra|sabadell|sagunto|salamanca|san sebastián|santander|segovia|sevilla|séville|siviglia|soria|tarragona|tenerife|
terrassa|teruel|toledo|torrejón|valdebebas|valencia|valladolid|vigo|vitoria|vizcaya|bizkaia|zamora|zaragoza|saragozza|
açores|alentejo|algarve|almada|amadora|aveiro|azores|barreiro|beja|braga|bragança|cascais|castelo branco|chaves|coimbra|covilhã|estremoz|évora|faro|figueira da foz|funchal|guarda|guimarães|leiria|leixões|lisboa|lisbon|lisbona|
lisbonne|loulé|loures|madeira|maia|matosinhos|minho|nazaré|oeiras|ovar|palmela|ponta delgada|portalegre|portimão|porto|oporto|póvoa de varzim|ribatejo|santarém|santa maria da feira|setúbal|sines|sintra|tomar|torres vedras|trás-os-montes|
trofa|viana do castelo|vila nova de gaia|vila real|viseu
`;
const AMERICA = `
acre|alagoas|amapá|amazonas|anápolis|aracaju|araraquara|bahia|barueri|bauru|belém|belo horizonte|betim|blumenau|brasília|cabreúva|camaçari|campina grande|campinas|campo grande|campos dos goytacazes|caruaru|cascavel|caxias do sul|
ceará|chapecó|contagem|criciúma|cubatão|cuiabá|curitiba|diadema|distrito federal|dourados|espírito santo|faria lima|feira de santana|florianópolis|fortaleza|foz do iguaçu|franca|goiânia|goiás|gravataí|guarujá|guarulhos|ilhéus|imperatriz|
indaiatuba|ipatinga|itajaí|itaguaí|jaraguá do sul|joão pessoa|joinville|juazeiro|juiz de fora|jundiaí|limeira|londrina|macaé|macapá|maceió|manaus|marabá|maranhão|mariana|maringá|mato grosso|mato grosso do sul|minas gerais|mogi das cruzes|
mossoró|natal|niterói|novo hamburgo|olinda|osasco|palmas|pará|paraíba|paraná|paranaguá|passo fundo|pelotas|pernambuco|petrolina|petrópolis|piauí|piracicaba|ponta grossa|porto alegre|porto velho|recife|resende|ribeirão preto|rio|
rio branco|rio de janeiro|rio grande do norte|rio grande do sul|rio verde|rondonópolis|rondônia|roraima|salvador|santa catarina|santo andré|santos|são bernardo do campo|são caetano|são carlos|são josé dos campos|são josé do rio preto|são luís|são paulo|
san paolo|sergipe|sinop|sorocaba|sorriso|suape|taubaté|teresina|tocantins|uberaba|uberlândia|vila velha|vitória|volta redonda|serra pelada|
antofagasta|atacama|araucanía|biobío|concepción|coquimbo|iquique|la serena|magallanes|maule|puerto montt|rancagua|talca|valdivia|viña del mar|vaca muerta|añelo|bariloche|chaco|comodoro rivadavia|corrientes|entre ríos|formosa|jujuy|misiones|
posadas|río gallegos|san rafael|santa cruz de la sierra|cochabamba|antioquia|bucaramanga|cali|cúcuta|ibagué|manizales|pereira|santa marta|villavicencio|ayacucho|cajamarca|chiclayo|huancayo|iquitos|puno|tacna|cuenca|esmeraldas|manta|
aguascalientes|baja california|campeche|ciudad juárez|coahuila|colima|cuernavaca|culiacán|durango|estado de méxico|guanajuato|guerrero|hermosillo|hidalgo|la laguna|león|mazatlán|mexicali|michoacán|morelia|morelos|nayarit|pachuca|quintana roo|
saltillo|san luis potosí|silao|tlaxcala|toluca|torreón|tulum|villahermosa|xalapa|zacatecas|punta del este|ciudad del este|maldonado|paysandú|valencia|maracay|alaska|arizona|arkansas|alabama|hawaii|buffalo|charlotte|cincinnati|columbus|
el paso|fresno|jacksonville|long island|louisville|manhattan|brooklyn|memphis|midland|midwest|new york city|omaha|orlando|raleigh|richmond|rochester|sacramento|san antonio|santa monica|spokane|tucson|tulsa|halifax|kitchener|london|moncton|
mississauga|regina|saskatoon|st john's|winnipeg|waterloo|windsor|geelong|gladstone|gold coast|hobart|kalgoorlie|newcastle|townsville|christchurch|hamilton|invercargill|nelson|otago|southland|tauranga|waikato|canterbury|rotorua|queenstown
`;
export const PLACES: ReadonlySet<string> = new Set([WORLD, EUROPE, AMERICA].flatMap((names) => names.split('|')).map((name) => name.trim()).filter(Boolean));
