/**
 * Words that say the same in several languages and do not look alike: what spelling cannot tell an aligner.
 * A line is one meaning, a column one language, in the order of the first line; forms are set apart by spaces, and a star stands
 * for any ending. Words whose spelling shows the kinship (nazione, nation, nação) need no line. Accents do not matter.
 * Evidence, not a dictionary: a form may stand on several lines, and a line may be loose.
 */
export const MEANINGS = `
it | fr | pt | es | en
non | ne n pas non | nao | no | not no t don doesn didn isn
mai | jamais | nunca jamais | nunca jamas | never ever
niente nulla | rien | nada | nada | nothing
nessun* | aucun* nul nulle personne | nenhum* ninguem | ningun* nadie | none nobody
anche pure | aussi egalement | tambem | tambien | also too
perche poiche siccome | parce car puisque | porque pois | porque pues | because since
perche | pourquoi | porque | porque | why
ma pero tuttavia | mais cependant toutefois neanmoins pourtant | mas porem contudo entanto todavia | pero sino embargo | but however yet nevertheless though
quando | quand lorsque lorsqu | quando | cuando | when
dove | ou | onde aonde | donde adonde | where
come | comme comment | como | como | how as like
che | que qu qui | que | que | that which who
chi | qui | quem | quien quienes | who whom
se | si s | se | si | if whether
gia | deja | ja | ya | already
ancora | encore toujours | ainda | aun todavia | still yet
sempre | toujours | sempre | siempre | always
spesso | souvent | frequentemente muitas | menudo | often
oggi | aujourd | hoje | hoy | today
ieri | hier | ontem | ayer | yesterday
domani | demain | amanha | manana | tomorrow
adesso ora ormai | maintenant desormais | agora | ahora | now
allora poi dopo quindi | alors puis ensuite apres | entao depois apos | entonces luego despues tras | then after afterwards later
dopo | apres | depois apos | despues tras | after
prima | avant auparavant | antes | antes | before earlier
durante | pendant durant lors | durante | durante | during
mentre | pendant tandis alors | enquanto | mientras | while whereas
fino finche | jusqu jusque | ate | hasta | until till
da | depuis des | desde | desde | since from
tra fra | entre parmi | entre | entre | between among
sotto | sous dessous | sob abaixo debaixo | bajo debajo | under below
sopra | dessus sur | sobre acima | sobre encima | above over
contro | contre | contra | contra | against
senza | sans | sem | sin | without
con | avec | com | con | with
per | pour par | por para pelo pela | por para | for by
verso | vers envers | direcao rumo | hacia | towards toward
dentro | dans dedans | dentro | dentro | inside within into
fuori | dehors hors | fora | fuera | outside out
vicino presso | pres proche chez aupres | perto proximo junto | cerca junto | near close next
lontano | loin | longe | lejos | far away
oltre | outre dela plus | alem | ademas alla | beyond besides
qui qua | ici | aqui ca | aqui aca | here
li la | la | ali la | alli alla ahi | there
su | sur | sobre | sobre | on about
circa | environ pres | cerca aproximadamente | aproximadamente unos cerca | about approximately around some
quasi | presque quasi* | quase | casi | almost nearly
soltanto solo solamente | seulement seul | apenas somente so | solo solamente | only just
molto molti molta molte tanto tanti | beaucoup tres nombreu* bien | muito* | mucho* mucha* muy | much many very lot
poco pochi poca poche | peu | pouco* pouca* | poco* poca* | little few
piu | plus davantage | mais | mas | more most
meno | moins | menos | menos | less fewer
tutto tutti tutta tutte | tout tous toute toutes | todo todos toda todas tudo | todo todos toda todas | all everything whole every
ogni ognuno | chaque chacun* | cada todo | cada todo | each every
altro altri altra altre | autre autres | outro* outra* | otro* otra* | other others another
stesso stessi stessa stesse | meme memes | mesmo* mesma* | mismo* misma* | same itself himself themselves
alcuni alcune qualche | quelque* certain* | algum* alguns | algun* | some
diversi diverse vari* parecchi* | plusieurs divers* | vario* varia* divers* | vario* varia* divers* | several various
entrambi entrambe | deux | ambos ambas | ambos ambas | both
nuovo nuovi nuova nuove | nouve* nouvel* | novo* nova* | nuevo* nueva* | new
vecchio vecchi vecchia vecchie | vieux vieil* ancien* | velho* velha* antig* | viejo* vieja* antig* | old
giovane giovani | jeune* | jovem jovens | joven* | young youth
grande grandi gran | grand* | grande* | gran grande* | big large great
piccolo piccoli piccola piccole | petit* | pequen* | pequen* | small little
maggiore maggior maggiori | plus grand* majeur* | maior* | mayor* | greater larger bigger major largest biggest greatest
minore minori | moindre* mineur* | menor* | menor* | smaller lesser minor
migliore meglio migliori | meilleur* mieux | melhor* | mejor* | better best
peggio peggiore peggiori | pire* pis | pior* | peor* | worse worst
buono buon buona buoni buone bene | bon bons bonne bonnes bien | bom boa bons boas bem | buen* bien | good well
cattivo male cattiv* | mauvais* mal | mau ma maus mal ruim | mal malo* mala* | bad badly
alto alti alta alte | haut* eleve* | alto* alta* elevad* | alto* alta* elevad* | high tall
basso bassi bassa basse | bas basse* faible* | baixo* baixa* | bajo* baja* | low
lungo lunghi lunga lunghe | long* | longo* longa* | largo* larga* | long
breve corto brevi corti | court* bref breve* | curto* curta* breve* | corto* corta* breve* | short brief
forte forti | fort* | forte* | fuerte* | strong strongly
debole deboli | faible* | fraco* fraca* debil | debil* | weak
vero vera veri vere | vrai* | verdadeir* | verdadero* verdad* | true real
verita | verite | verdade | verdad | truth
falso falsi | faux fausse* | falso* | falso* | false fake
facile facili facilmente | facile* facilement | facil faceis | facil* | easy easily
difficile difficili | difficile* | dificil dificeis | dificil* | difficult hard
possibile | possible* | possivel possiveis | posible* | possible
bello bella bel | beau belle* | belo* bela* bonit* | bello* hermos* bonit* | beautiful nice fine
caldo calda | chaud* | quente* | caliente* calor | hot warm
freddo fredda | froid* | frio* fria* | frio* fria* | cold
pieno piena pieni | plein* | cheio* cheia* | lleno* llena* | full
vuoto | vide* | vazio* | vacio* | empty
libero libera liberi | libre* | livre* | libre* | free
gratis gratuit* | gratuit* | gratis gratuit* | gratis gratuit* | free
primo prima primi prime | premier* | primeir* | primer* | first
ultimo ultima ultimi ultime | dernier* derniere* | ultim* | ultim* | last latest
prossimo prossima prossimi | prochain* | proxim* | proxim* | next coming
secondo | selon deuxieme second* | segundo segunda acordo | segun segundo segunda acuerdo | second according
terzo terza terzi | tiers troisieme* | terceir* terco | tercer* tercio | third
quarto quarta | quart quatrieme | quarto quarta | cuarto cuarta | fourth quarter
metà mezzo mezza | moitie demi* | metade meio meia | mitad medio media | half
doppio raddopp* | double* doubl* | dobro dupl* dobr* | doble* dupl* | double* doubl* twice
uno un una 1 | un une 1 | um uma 1 | un uno una 1 | one 1
due 2 | deux 2 | dois duas 2 | dos 2 | two 2
tre 3 | trois 3 | tres 3 | tres 3 | three 3
quattro 4 | quatre 4 | quatro 4 | cuatro 4 | four 4
cinque 5 | cinq 5 | cinco 5 | cinco 5 | five 5
sei 6 | six 6 | seis 6 | seis 6 | six 6
sette 7 | sept 7 | sete 7 | siete 7 | seven 7
otto 8 | huit 8 | oito 8 | ocho 8 | eight 8
nove 9 | neuf 9 | nove 9 | nueve 9 | nine 9
dieci 10 | dix 10 | dez 10 | diez 10 | ten 10
undici 11 | onze 11 | onze 11 | once 11 | eleven 11
dodici 12 | douze 12 | doze 12 | doce 12 | twelve 12
tredici 13 | treize 13 | treze 13 | trece 13 | thirteen 13
quattordici 14 | quatorze 14 | quatorze catorze 14 | catorce 14 | fourteen 14
quindici 15 | quinze 15 | quinze 15 | quince 15 | fifteen 15
sedici 16 | seize 16 | dezesseis dezasseis 16 | dieciseis 16 | sixteen 16
diciassette 17 | 17 | dezessete dezassete 17 | diecisiete 17 | seventeen 17
diciotto 18 | 18 | dezoito 18 | dieciocho 18 | eighteen 18
diciannove 19 | 19 | dezenove dezanove 19 | diecinueve 19 | nineteen 19
venti 20 | vingt 20 | vinte 20 | veinte 20 | twenty 20
trenta 30 | trente 30 | trinta 30 | treinta 30 | thirty 30
quaranta 40 | quarante 40 | quarenta 40 | cuarenta 40 | forty 40
cinquanta 50 | cinquante 50 | cinquenta 50 | cincuenta 50 | fifty 50
sessanta 60 | soixante 60 | sessenta 60 | sesenta 60 | sixty 60
settanta 70 | 70 | setenta 70 | setenta 70 | seventy 70
ottanta 80 | 80 | oitenta 80 | ochenta 80 | eighty 80
novanta 90 | 90 | noventa 90 | noventa 90 | ninety 90
cento 100 | cent 100 | cem cento 100 | cien ciento 100 | hundred 100
mille mila migliai* 1000 | mille millier* 1000 | mil milhar* 1000 | mil millar* miles 1000 | thousand* 1000
milion* mln | million* | milhao milhoes mi | millon* | million* mn
miliard* mld | milliard* md mds | bilhao bilhoes bi | millardo* | billion* bn
cento percento percent* | cent pourcent* pct | cento porcent* percent* | ciento porcent* | percent* cent pct
gennaio | janvier | janeiro | enero | january jan
febbraio | fevrier | fevereiro | febrero | february feb
marzo | mars | marco | marzo | march
aprile | avril | abril | abril | april
maggio | mai | maio | mayo | may
giugno | juin | junho | junio | june
luglio | juillet | julho | julio | july
agosto | aout | agosto | agosto | august
settembre | septembre | setembro | septiembre setiembre | september
ottobre | octobre | outubro | octubre | october
novembre | novembre | novembro | noviembre | november
dicembre | decembre | dezembro | diciembre | december
lunedi | lundi | segunda | lunes | monday
martedi | mardi | terca | martes | tuesday
mercoledi | mercredi | quarta | miercoles | wednesday
giovedi | jeudi | quinta | jueves | thursday
venerdi | vendredi | sexta | viernes | friday
sabato | samedi | sabado | sabado | saturday
domenica | dimanche | domingo | domingo | sunday
giorno giorni giornata* | jour jours journee* | dia dias | dia dias jornada* | day days
settiman* | semaine* | semana* | semana* | week weeks weekly
weekend finesettimana | weekend fin | fim | fin | weekend*
mese mesi mensil* | mois mensuel* | mes meses mensa* | mes meses mensual* | month months monthly
anno anni annu* | an ans annee* annuel* | ano anos anua* | ano anos anual* | year years annual* yearly
secolo secoli | siecle* | seculo* | siglo* | century centuries
decenni* | decenni* | decada* | decada* decenio* | decade*
ora ore | heure* | hora* | hora* | hour* oclock
minut* | minute* | minuto* | minuto* | minute*
mattin* | matin* | manha* | manana* | morning*
sera serata pomeriggio | soir* apres | noite tarde | noche tarde | evening afternoon
notte notti | nuit* | noite* | noche* | night*
tempo | temps | tempo | tiempo | time weather
volta volte | fois | vez vezes | vez veces | time times once
momento | moment* instant* | momento* | momento* | moment*
inizi* cominci* | commenc* debut* | comec* inici* | comenz* empez* empiez* inici* | begin* start* beginning began
fine finire finit* fini* | fin fini* finir* | fim termin* acab* | fin termin* acab* | end ended ends finish*
termin* conclu* | termin* conclu* achev* | termin* conclu* | termin* conclu* | end ended conclu*
paese paesi | pays | pais paises | pais paises | country countries
stato stati | etat* | estado* | estado* | state states
mondo mondial* | monde mondial* | mundo mundia* | mundo mundial* | world* global*
terra terrestr* | terre* terrestre* | terra* terrestr* | tierra* terrestr* | earth land
mare mari | mer mers | mar mares | mar mares | sea seas
oceano | ocean* | oceano* | oceano* | ocean*
acqua acque | eau eaux | agua aguas | agua aguas | water*
fuoco incend* | feu feux incend* | fogo* incend* | fuego* incend* | fire* blaze
aria aere* | air aerien* | ar aere* | aire aere* | air
cielo | ciel | ceu | cielo | sky heaven
sole solar* | soleil solaire* | sol solar* | sol solar* | sun solar
luna lunare | lune lunaire* | lua lunar* | luna lunar* | moon lunar
stella stelle | etoile* | estrela* | estrella* | star stars
pioggia piogge | pluie* | chuva* | lluvia* | rain* rainfall
vento venti | vent vents | vento* | viento* | wind winds
neve | neige* | neve* | nieve* | snow
tempesta uragano | tempete* ouragan* | tempestade* furacao | tormenta* huracan* | storm* hurricane*
montagn* monte monti | montagne* mont | montanha* | montana* | mountain* mount
isola isole | ile iles | ilha ilhas | isla islas | island*
fiume fiumi | fleuve* riviere* | rio rios | rio rios | river*
lago laghi | lac lacs | lago lagos | lago lagos | lake*
costa coste | cote cotes | costa* | costa* | coast*
spiaggia spiagge | plage* | praia* | playa* | beach*
bosco foresta foreste | bois foret* | floresta* mata | bosque* selva* | forest* wood*
albero alberi | arbre* | arvore* | arbol* | tree*
fiore fiori | fleur* | flor flores | flor flores | flower*
animal* | anim* | anima* | animal* | animal*
cane cani | chien* | cao caes cachorr* | perro* | dog dogs
gatto gatti | chat chats | gato* | gato* | cat cats
cavall* | cheval* chevaux | cavalo* | caballo* | horse*
uccell* | oiseau* | passaro* ave aves | pajaro* ave aves | bird*
pesce pesci pesca | poisson* peche* | peixe* pesca* | pez peces pescado pesca | fish* fishing
casa case | maison* chez | casa casas | casa casas | house* home*
strada strade via | rue* route* voie* | rua* estrada* via | calle* carretera* via | street* road*
citta | ville* cite | cidade* | ciudad* | city cities town*
capitale | capitale* | capital | capital | capital
villaggio paese | village* | aldeia* vila* | pueblo* aldea* | village*
ponte ponti | pont ponts | ponte* | puente* | bridge*
edificio edifici palazz* | batiment* immeuble* edifice* | edificio* predio* | edificio* | building*
stanza camera | chambre* piece* salle* | quarto* sala camara | habitacion* cuarto sala camara | room* chamber
porta porte | porte* | porta* | puerta* | door* gate
finestra | fenetre* | janela* | ventana* | window*
scuola scuole scolast* | ecole* scolaire* | escola* | escuela* escolar* | school*
universit* | universit* | universidade* | universidad* | universit* college
chiesa chiese | eglise* | igreja* | iglesia* | church*
ospedal* | hopita* hospital* | hospita* | hospita* | hospital*
aereo aerei | avion* | aviao avioes | avion* | plane* aircraft airplane*
aeroporto | aeroport* | aeroporto* | aeropuerto* | airport*
volo voli volare | vol vols voler | voo voos voar | vuelo* volar | flight* fly flying
nave navi barca | navire* bateau* | navio* barco* | barco* buque* nave | ship* boat* vessel*
treno treni | train trains | trem trens comboio* | tren trenes | train trains
ferrovia ferroviari* | chemin ferroviaire* rail | ferrovia* | ferrocarril* | railway* rail
macchina auto automobil* vettura | voiture* automobile* | carro* automove* | coche* auto* carro* automovil* | car cars automobile*
autobus pullman corriera | autobus autocar* bus | onibus autocarro* | autobus autocar | bus buses coach*
camion | camion* | caminhao caminhoes | camion* | truck* lorry
viaggi* | voyag* | viagem viagens viaj* | viaj* | travel* trip* journey*
passegger* | passager* | passageir* | pasajer* | passenger*
guid* autista conducente | condui* chauffeur* conducteur* | dirig* condu* motorista* | condu* conductor* | driv* driver*
uomo uomini | homme* | homem homens | hombre* | man men
donna donne | femme* | mulher* | mujer* | woman women
bambin* | enfant* | crianca* | nin* | child children
figlio figli | fils enfant* | filho* | hijo* | son sons
figlia figlie | fille* | filha* | hija* | daughter*
ragazz* | garcon* fille* jeune* | menin* rapaz* garot* | chic* muchach* | boy* girl*
padre papa | pere* papa | pai pais | padre* papa | father* dad
madre mamma | mere* maman | mae maes | madre* mama | mother* mom
genitor* | parent* | pais | padres | parents
fratell* | frere* | irmao irmaos | hermano* | brother*
sorell* | soeur* | irma irmas | hermana* | sister*
marito | mari | marido | marido esposo | husband
moglie | femme epouse | esposa mulher | esposa mujer | wife
famigli* | famil* | famil* | famil* | famil*
amic* | ami amis amie* | amig* | amig* | friend*
nemic* | ennemi* | inimig* | enemig* | enem*
gente persone | gens personnes | gente pessoas | gente personas | people persons
persona | personne | pessoa | persona | person
popolo popoli popolazion* | peuple* population* | povo* populac* | pueblo* poblacion* | people* population*
cittadin* | citoyen* | cidada* cidadao* | ciudadan* | citizen*
abitant* | habitant* | habitante* moradore* | habitante* | inhabitant* resident*
vita vite | vie vies | vida vidas | vida vidas | life lives living
morte morti mort* | mort* deces | morte* mort* | muerte* muert* | death* dead
morire muore morto mor* | mourir meurt mort decede* | morrer morreu morr* | morir murio muere mur* | die dies died dying
viv* vissut* | vivre vit vivent vecu | viver vive vivem viv* | vivir vive viven viv* | live lives lived living
nascere nato nata nati nascita | naitre ne nee nes naissance* | nascer nascid* nasc* nasceu | nacer nacid* nacio nac* | born birth
uccid* ucciso uccisi | tue tuer tues tuee* | matar matou mort* | matar mato matad* | kill* killed
ferit* | bless* | ferid* | herid* | injur* wounded
malattia malattie malat* | maladie* malade* | doenca* doent* | enfermedad* enferm* | disease* illness* sick ill
medic* dottor* | medecin* medica* docteur* | medic* | medic* | doctor* physician* medic*
salute sanitar* | sante sanitaire* | saude sanitar* | salud sanitar* | health*
cura cure curare | soin* soign* traite* | cuidado* tratamento* trata* | cuidado* tratamiento* | care treatment* treat*
paziente pazienti | patient* | paciente* | paciente* | patient*
farmac* medicinal* | medicament* | medicamento* remedio* farmac* | medicamento* farmac* | drug* medicine* medication*
vaccin* | vaccin* | vacin* | vacun* | vaccin*
sangue sanguign* | sang sanguin* | sangue | sangre | blood
cuore | coeur* | coracao | corazon | heart*
testa capo | tete* | cabeca* | cabeza* | head*
mano mani | main mains | mao maos | mano manos | hand hands
occhio occhi | oeil yeux | olho* | ojo* | eye*
corpo corpi | corps | corpo* | cuerpo* | body bodies
polmon* | poumon* pulmon* | pulma* pulmo* | pulmon* | lung* pulmonary
tosse toss* | toux touss* | tosse toss* | tos tos* | cough*
febbre | fievre* | febre* | fiebre* | fever*
dolore dolori | douleur* | dor dores | dolor dolores | pain* ache
sintom* | symptom* | sintoma* | sintoma* | symptom*
prova prove provare | preuve* essa* prouv* | prova* provar | prueba* probar | proof evidence test* trial*
ricerca ricerche ricercator* | recherche* chercheur* | pesquis* investiga* | investiga* busqueda | research* search*
studi* | etud* | estud* | estudi* | stud*
scienz* scientif* | scien* | cien* | cien* | scien*
scopert* scopr* | decouv* | descob* | descub* | discover*
tecnolog* | technolog* | tecnolog* | tecnolog* | technolog*
rete reti | reseau* | rede redes | red redes | network* net web
sito siti | site sites | site* sitio* | sitio* | site* website*
pagina pagine | page pages | pagina* | pagina* | page pages
calcolator* computer | ordinateur* informatique* | computador* | ordenador* computadora* | computer*
schermo | ecran* | tela ecra | pantalla* | screen*
dato dati | donnee* | dado dados | dato datos | data
sviluppo svilupp* | developp* | desenvolv* | desarroll* | develop*
progett* | projet* | projet* | proyect* | project* design*
piano piani | plan plans | plano planos | plan planes | plan plans
lavor* | travail* travaux | trabalh* | trabaj* | work* job* labor labour
impieg* occupazion* | emploi* employ* | emprego* | empleo* emple* | employ* job*
disoccup* | chom* | desemprego desempreg* | desempleo paro desemplead* | unemploy*
azienda aziende impresa imprese societa ditta | entreprise* societe* compagnie* firme* | empresa* companhia* | empresa* compania* | compan* firm* business* corporation* enterprise*
societa social* | societe* social* | sociedade* socia* | sociedad* social* | society social
fabbric* | usine* fabri* | fabric* usina* | fabric* planta | factor* plant
negozi* | magasin* boutique* | loja* | tienda* | shop* store*
commerc* | commerc* | comerc* comerci* | comerc* comerci* | trad* commerc*
mercato mercati | marche marches | mercado* | mercado* | market*
prezzo prezzi | prix | preco precos | precio* | price*
costo costi costa* costare | cout* coute* | custo custos custa* | costo* coste* cuesta* | cost costs
denaro soldi | argent | dinheiro | dinero | money
banca banche bancar* | banque* bancaire* | banco* banca* | banco* banca* | bank*
borsa borse | bourse* | bolsa* | bolsa* | exchange* bourse stock
azione azioni azionar* | action* | acao acoes acionist* | accion* | share* stock* action*
debito debiti | dette* | divida* | deuda* | debt*
credito prestit* | credit* pret* | credito* emprest* | credito* prestam* | credit* loan*
tassa tasse impost* fiscal* | taxe* impot* fiscal* | imposto* taxa* fisca* | impuesto* tasa* fiscal* | tax taxes
tasso tassi | taux | taxa taxas | tasa tasas tipo tipos | rate rates
interess* | interet* interess* | interess* juros juro | interes* | interest*
guadagn* profitt* util* | gain* benefice* profit* gagn* | ganho* lucro* ganh* | ganancia* beneficio* gan* | profit* gain* earn*
perdita perdite perd* pers* | perte* perd* | perda* perd* | perdida* perd* pierd* | loss losses lose* lost
spesa spese spend* | depens* | gasto* despesa* gast* | gasto* gast* | spend* expens* spent
pag* | pai* pay* | pag* | pag* | pay* paid
compr* acquist* | achet* achat* acqui* | compr* adquir* aquisi* | compr* adquir* adquisi* | buy* bought purchas*
vend* | vend* vente* | vend* | vend* venta* | sell* sold sale*
crescita crescere cresc* | croissance croi* | crescimento cresc* | crecimiento crec* | grow* growth
aument* | augment* hausse* | aument* | aument* | increas* rise* rose
calo calare diminu* cal* ridu* | baiss* diminu* redui* reduc* | queda* diminu* redu* redu* | caida* diminu* disminu* reduc* redu* | decreas* declin* drop* reduc*
caduta cad* crollo croll* | chute* tomb* effondr* | queda* cai* colapso | caida* caer ca* cayo derrumb* | fall* fell collaps* crash
crisi | crise* | crise* | crisis | crisis crises
ricch* ricco | riche* richesse* | rico* rica* riqueza* | rico* rica* riqueza* | rich* wealth*
pover* | pauvr* | pobre* | pobre* | poor poverty
ricavi fatturato entrat* | recette* revenu* chiffre | receita* faturamento renda | ingreso* facturacion renta | revenue* income turnover
bilancio | budget* bilan* | orcamento* balanco | presupuesto* balance | budget* balance
fondo fondi | fonds | fundo* | fondo* | fund*
aiut* | aid* | ajud* | ayud* | help* aid assist*
sostegno sosten* soste* support* | soutien* souten* appui* support* | apoi* | apoy* | support*
salvataggio salv* | sauvet* sauv* | resgat* salv* | rescat* salv* | rescue* bail* sav* salv*
governo govern* | gouvern* | governo govern* | gobierno* gobern* | government* governor
legge leggi | loi lois | lei leis | ley leyes | law laws act
giudic* | jug* | juiz* julg* | juez* juzg* | judg* court
tribunale corte | tribuna* cour | tribuna* corte | tribuna* corte | court*
processo | proces processus | processo julgamento | proceso juicio | trial process
pena condann* | peine* condamn* | pena* conden* | pena* conden* | sentence* penalty convict* condemn*
carcere prigion* | prison* | prisao prisoes cadeia | carcel* prision* | prison* jail
polizia poliziott* | polic* | polici* | polici* | polic*
arrest* | arret* | prend* pres* det* | arrest* det* | arrest* detain*
colpevol* | coupable* | culpad* | culpable* | guilty
avvocat* | avocat* | advogad* | abogad* | lawyer* attorney*
reato crimin* delitto | crim* delit* | crim* | crim* delit* | crim* offence offense
omicid* assassin* | meurtr* assassin* homicid* | assassin* homicid* | asesin* homicid* | murder*
furto rub* ladr* | vol vole* voleur* | roub* furto ladr* | rob* ladr* | theft rob* thie* steal* stolen
vittim* | victim* | vitima* | victima* | victim*
guerra guerre | guerre* | guerra* | guerra* | war wars
pace | paix | paz | paz | peace
esercito militar* | armee* militaire* | exercito* milita* | ejercito* militar* | army militar*
soldat* | soldat* | soldado* | soldado* | soldier* troops
arma armi | arme* | arma armas | arma armas | weapon* arms gun*
battagli* | bataill* | batalh* | batall* | battl*
attacc* attentat* | attaqu* attentat* | ataqu* ataca* atentado* | ataqu* ataca* atentado* | attack*
difes* difend* | defen* | defes* defend* | defens* defend* defiend* | defen*
nemico | ennemi | inimigo | enemigo | enemy
bomba bombe | bombe* | bomba* | bomba* | bomb*
sicur* | sur sure surs securit* | segur* | segur* | safe* secur* sure
pericol* | danger* | perig* | peligr* | danger*
rischi* | risqu* | risc* | riesgo* arriesg* | risk*
minacc* | menac* | ameac* | amenaz* | threat*
paura tem* | peur* craint* craindre | medo* tem* | miedo* tem* | fear* afraid
speranz* sper* | espoir* esper* | esper* | esper* | hope* hoping expect*
libert* | libert* | liberdade* | libertad* | freedom liberty
diritto diritti | droit* | direito* | derecho* | right rights
dovere deve devono dov* | devoir doit doivent devr* | dever deve devem | deber debe deben | must should shall have has duty
potere pot* puo possono | pouvoir peut peuvent pourr* pouv* | poder pode podem pod* | poder puede pueden pod* | can could may might able power
volere vuole vogliono vol* | vouloir veut veulent voul* voud* | querer quer querem quer* | querer quiere* quer* | want* will would
sapere sa sanno sap* | savoir sait savent su | saber sabe sabem sab* | saber sabe saben sab* | know* knew
conosc* conosciut* | connai* connu* | conhec* | conoc* | know* known
fare fa fanno fatto fatta fatti fac* | faire fait faits font fais* fera* | fazer faz fazem feito* fez | hacer hace hacen hecho* hizo hac* | do does did done make* made making
dire dice dicono detto disse dic* | dire dit disent | dizer diz dizem disse dito | decir dice dicen dijo dicho | say* said tell* told
parl* | parl* | fal* | habl* | speak* spoke* talk*
dichiar* afferm* | declar* affirm* | declar* afirm* | declar* afirm* | state* declar* claim*
raccont* | racont* cont* | cont* | cont* cuent* | tell* told story
chied* chiest* domand* | demand* | pergunt* ped* | pregunt* pid* ped* | ask* request* question*
rispost* rispond* | repon* | respost* respond* | respuest* respond* | answer* repl* respon*
domanda | question demande | pergunta demanda | pregunta demanda | question demand
parola parole | mot mots parole* | palavra* | palabra* | word words
lingua lingue | langue* | lingua* idioma* | lengua* idioma* | language* tongue
lettera lettere | lettre* | carta* letra* | carta* letra* | letter*
libro libri | livre* | livro* | libro* | book*
giornal* | journ* quotidien* | jorna* | periodic* diario* | newspaper* journal*
notizi* | nouvelle* info* | noticia* | noticia* | news
stampa | presse* | imprensa | prensa | press
rapporto relazion* | rapport* relation* | relat* rela* | informe* relacion* | report* relation*
scriv* scritt* | ecri* | escrev* escrit* | escrib* escrit* | writ* wrote
legg* lett* | lire lit lisent lu lect* | ler le leem lido leit* | leer lee leen leido lect* | read reading
vedere ved* visto vista | voir voit voient vu vue* vo* | ver ve veem visto vist* | ver ve ven visto vist* | see* saw
guard* | regard* | olh* assist* | mir* | look* watch*
sentire sent* ascolt* | entend* ecout* sent* | ouv* escut* sent* | oir oy* escuch* sent* | hear* listen* feel* felt
pens* cred* riten* | pens* croi* cru estim* | pens* acredit* ach* | piens* pens* cre* | think* thought believ*
capire cap* compr* | compren* compri* | entend* compreend* | entend* entiend* compren* | understand* understood
decid* decis* | decid* decis* | decid* decis* | decid* decis* | deci*
scegli* scelt* scelse | choi* | escolh* | eleg* elig* escog* | choos* choice* chose* elect*
elezion* elett* elegg* | elect* elu elus elue elire | eleic* elei* eleg* | elec* eleg* elig* | elect*
vot* | vot* | vot* | vot* | vot*
partito partiti | parti partis | partido* | partido* | party parties
presidente | president* | president* | president* | president* chairman
ministr* | ministr* | ministr* | ministr* | minist* secretary
sindac* | maire* syndic* | prefeit* sindic* | alcalde* sindic* | mayor* union*
re regina regno | roi reine* royaume | rei rainha* reino* | rey reina* reino* | king queen* kingdom
capo capi | chef* | chefe* | jefe* | chief* head* boss leader*
membro membri | membre* | membro* | miembro* | member*
gruppo gruppi | groupe* | grupo* | grupo* | group*
squadra squadre | equipe* | equipe* time | equipo* | team* squad
gioco giochi gioc* | jeu jeux jou* | jogo* jog* | juego* jug* jueg* | game* play*
giocator* | joueur* | jogador* | jugador* | player*
partita partite | match* partie* | partida* jogo* | partido* | match* game*
calcio | football foot | futebol | futbol | football soccer
vincere vint* vinc* vitt* | gagn* vainc* victoire* | venc* ganh* vitor* | ganar gan* venc* victor* | win* won victor*
sconfitt* | defait* vaincu* | derrot* | derrot* | defeat*
premio premi | prix | premio* | premio* | prize* award*
gara corsa | course* | corrid* prova | carrera* | race*
corr* cors* | cour* | corr* | corr* | run* ran
campione campion* | champion* | campe* | campeon* | champion*
allenator* | entraineur* | treinador* tecnico | entrenador* | coach* trainer
tifos* | supporter* fan* | torced* adept* | aficionad* hincha* | fan* supporter*
andare va vanno and* andat* | aller va vont all* | ir vai vao foi foram | ir va van fue fueron | go goes going went gone
venire viene vengono ven* | venir vient viennent ven* | vir vem vieram veio | venir viene vienen vino ven* | come* came coming
arriv* giun* | arriv* | cheg* | lleg* | arriv* reach*
part* lasci* | part* quitt* laiss* | part* deix* sair sai saiu | part* salir sal* dej* | leav* left depart*
usc* uscit* | sort* | sair saiu sai* | salir sal* | exit* out
entr* | entr* | entr* | entr* | enter* entr*
torn* ritorn* | retourn* reven* ren* | volt* retorn* | volv* vuelv* regres* | return* back
rest* riman* | rest* demeur* | fic* perman* rest* | qued* perman* | remain* stay*
tenere ten* tien* | tenir tien* ten* | ter manter segur* | tener manten* | hold* keep* kept held
avere ha hanno aveva av* | avoir a ont avait av* | ter tem tinha teve haver | haber tener ha han tiene* tenia hab* | have has had having
essere e sono era erano fu stato stata | etre est sont etait etaient fut ete | ser estar e sao era eram foi sido esta | ser estar es son era eran fue sido esta | be is are was were been
dare da danno dat* | donn* | dar da deu dad* | dar da dio dad* | give* gave given
prend* pres* | prend* pri* | tom* peg* | tom* cog* | take* took taken
mett* mess* | mett* mis* | coloc* por pos* | pon* puest* puso coloc* | put puts set
port* | port* apport* amen* | lev* traz* trou* | llev* tra* | bring* brought carr* bear*
trov* | trouv* | encontr* ach* | encontr* encuentr* hall* | find* found
cerc* | cherch* | procur* busc* | busc* | seek* search* look* try* sought
us* util* | utilis* us* | us* utiliz* | us* utiliz* | use* using
apr* apert* | ouvr* ouver* | abr* abert* | abr* abiert* | open*
chiu* | ferm* clo* | fech* encerr* | cerr* cierr* | close* shut
inizial* | initial* | inicial* | inicial* | initial*
cambi* | chang* | mud* alter* troc* | cambi* | chang*
mostr* dimostr* | montr* demontr* | mostr* demonstr* | mostr* muestr* demostr* | show* demonstrat*
segu* | suiv* suit | segu* | segu* sigu* | follow*
incontr* | rencontr* reunion* | encontr* reuni* | encuentr* reuni* encontr* | meet* met
riunion* | reunion* | reuni* | reunion* | meeting*
invi* mand* sped* | envo* | envi* mand* | envi* mand* | send* sent
ricev* | rec* recev* | receb* | recib* | receiv*
offr* offert* | offr* offert* | ofere* ofert* | ofrec* ofert* | offer*
serv* | serv* | serv* | serv* sirv* | serv*
bisogn* serve necess* | besoin* faut faudr* necess* | precis* necess* | necesit* neces* hace | need* necess*
permett* consent* | permett* perm* | permit* | permit* | allow* permit* enable* let
imped* | empech* | imped* | imped* impid* | prevent* imped*
evit* | evit* | evit* | evit* | avoid*
cre* | cre* | cri* | cre* | creat*
costru* | constru* | constru* | constru* | build* built construct*
distru* | detru* destruct* | destru* | destru* | destr*
produ* prodott* | produ* | produ* | produ* produc* | produc*
causa caus* | caus* | caus* | caus* | caus*
effett* | effet* | efeit* | efect* | effect*
risult* | result* | result* | result* | result*
successo riusc* | succes reuss* | sucesso* consegu* | exito* logr* consegu* | success* succeed* manag*
fallit* falliment* fall* | fail* echec* echou* | fracass* falh* falenc* | fracas* fall* quiebr* | fail* bankrupt*
errore sbagli* | erreur* faute* | erro* | error* | error* mistake* wrong
problema problemi | probleme* | problema* | problema* | problem* issue*
soluzion* risolv* | solution* resou* | soluc* resolv* | solucion* resolv* resuelv* | solution* solv*
domin* | domin* | domin* | domin* | domin*
accord* intes* | accord* entente* | acord* | acuerd* | agree* deal*
contratto | contrat* | contrat* | contrat* | contract*
proposta propo* | propos* | propost* propor* propo* | propuest* propon* propus* | propos*
firma firm* | sign* | assin* | firm* | sign*
rifiut* respin* | refus* rejet* | recus* rejeit* | rechaz* neg* | refus* reject*
accett* | accept* | aceit* | acept* | accept*
critic* | critiqu* | critic* | critic* | critic*
accus* | accus* | acus* | acus* | accus* charg*
protest* manifest* | protest* manifest* | protest* manifest* | protest* manifest* | protest* demonstrat*
scioper* | greve* | greve* | huelga* | strike*
annunc* | annonc* | anunc* | anunci* | announc*
pubblic* | publi* publiqu* | public* publiq* | public* | publi* public
segret* | secret* | segred* secret* | secret* | secret*
obiettiv* scopo | objectif* but | objetiv* met* | objetiv* met* | goal* aim* objective* target*
modo maniera | facon* maniere* | modo* maneira* forma | modo* manera* forma | way ways manner
mezzo mezzi | moyen* | meio meios | medio medios | means medium
cosa cose | chose* | coisa* | cosa* | thing*
caso casi | cas | caso casos | caso casos | case cases
fatto fatti | fait faits | fato* facto* | hecho* | fact facts
esempio esempi | exemple* | exemplo* | ejemplo* | example* instance
part* | part* | part* | part* | part*
posto posti luogo luoghi | place* lieu* endroit* | lugar* local locais | lugar* sitio* puesto | place* location*
punto punti | point* | ponto* | punto* | point*
lato lati parte | cote* | lado* | lado* | side*
numero numeri | nombre* numero* chiffre* | numero* | numero* | number*
quantit* | quantit* | quantidade* | cantidad* | quantit* amount*
livello livelli | niveau* | nivel niveis | nivel niveles | level*
misura misure | mesure* | medida* | medida* | measure*
valore valori | valeur* | valor* | valor* | value*
peso pesi pes* | poids pes* | peso pes* | peso pes* | weight weigh*
forza forze | force* | forca* | fuerza* | force* strength
energ* | energ* | energ* | energ* | energ*
luce luci | lumiere* | luz luzes | luz luces | light*
buio oscur* | obscur* sombre* noir* | escur* | oscur* | dark*
colore colori | couleur* | cor cores | color colores | colo*
rosso rossa rossi | rouge* | vermelh* | rojo* roja* | red
bianco bianca bianchi | blanc* | branc* | blanc* | white
nero nera neri | noir* | preto* preta* negro* negra* | negro* negra* | black
verde verdi | vert* | verde* | verde* | green
blu azzurr* | bleu* | azul azuis | azul azules | blue
giallo gialla | jaune* | amarel* | amarill* | yellow
oro | or | ouro | oro | gold*
argento | argent | prata | plata | silver
petrolio | petrole* petrolier* | petroleo petrolif* | petroleo petroler* | oil petrol*
carbon* | charbon* carbone | carvao carbono | carbon carbono | coal carbon
ferro | fer | ferro | hierro | iron
pietra pietre | pierre* | pedra* | piedra* | stone* rock
legno | bois | madeira* | madera* | wood*
vetro | verre* | vidro* | vidrio* | glass
carta | papier* carte* | papel papeis | papel papeles | paper*
cibo aliment* | aliment* nourriture | comida* aliment* | comida* aliment* | food*
mangi* | mang* | com* | com* | eat* ate
bere bev* bevand* | boi* buv* boisson* | beb* | beb* | drink* drank
pane | pain* | pao paes | pan panes | bread
carne | viande* | carne* | carne* | meat
latte | lait* | leite* | leche* | milk
vino vini | vin vins | vinho* | vino* | wine*
birra | biere* | cerveja* | cerveza* | beer*
zucchero | sucre* | acucar* | azucar* | sugar
sale | sel | sal | sal | salt
frutta frutt* | fruit* | frut* | frut* | fruit*
riso | riz | arroz | arroz | rice
cucina cucin* | cuisin* | cozinh* | cocin* | kitchen cook*
ristorant* | restaurant* | restaurante* | restaurante* | restaurant*
albergo hotel alberghi | hotel* | hotel hoteis | hotel hoteles | hotel*
vestit* abit* | vetement* habit* | roup* vest* | ropa* vest* | cloth* dress* wear*
scarp* | chaussur* | sapat* | zapat* | shoe*
letto letti | lit lits | cama* leito* | cama* | bed beds
tavol* | table* | mesa* | mesa* | table*
sogn* | rev* | sonh* | suen* son* | dream*
dorm* sonn* | dorm* sommeil | dorm* sono | dorm* duerm* suen* | sleep* slept
amor* am* | amour* aim* | amor* am* | amor* am* quer* | love*
piac* | plai* aim* | gost* agrad* | gust* | like* pleas*
felic* | heureu* bonheur | feliz* felic* | feliz* felic* | happ*
trist* | trist* | trist* | trist* | sad
rid* | rire* ri | ri* | re* ri* | laugh*
giusto giust* | juste* | just* cert* | just* | right fair just
ragion* | raison* | razao razoes | razon* | reason*
strano strana | etrange* | estranh* | extran* rar* | strange odd
polit* | polit* | polit* | polit* | polit* polic*
economi* | econom* | econom* | econom* | econom*
finanz* | financ* | financ* finance* | financ* finanz* | financ*
europe* | europe* | europe* europeu* | europe* | europe*
american* statunitens* usa | american* etats unis | american* norte eua estadunidense* | american* estadounidense* eeuu | american* us usa
unit* uniti | uni* unis | unid* | unid* | unit* united
inglese inglesi britann* | anglais* britann* | ingles* britan* | ingles* britan* | english british
inghilterra gran bretagna | angleterre bretagne | inglaterra bretanha | inglaterra bretana | england britain uk
tedesc* | allemand* | alem* alema* | alem* aleman* | german*
germania | allemagne | alemanha | alemania | germany
frances* | franc* | frances* | frances* | french
francia | france | franca | francia | france
spagnol* | espagnol* | espanho* | espanol* | spanish
spagna | espagne | espanha | espana | spain
italian* | italien* | italian* | italian* | italian*
grec* | grec* grece | greg* grecia | grieg* grecia | greek greece
svizzer* | suisse* | suic* | suiz* | swiss switzerland
svedes* svezia | suede suedois* | suec* | suec* suecia | swedish sweden
giappon* | japon* | japa* japones* | japon* | japan*
cinese cinesi cina | chinois* chine | chines* china | chin* | chinese china
russ* | russ* | russ* | rus* | russia*
turc* turchia | turc* turquie | turc* turquia | turc* turquia | turk*
polacc* polonia | polon* pologne | polon* polones* | polac* polonia | polish poland
ungheres* ungheria | hongr* | hungr* | hungr* | hungar*
ceco ceca cech* | tcheque* | tchec* checo* checa* | checo* checa* | czech*
brasilian* brasile | bresil* | brasil* | brasil* | brazil*
messic* | mexi* | mexic* | mexic* mejic* | mexic*
egitto egizi* | egypt* | egit* egip* | egipt* egipc* | egypt*
olandes* olanda paesi | neerland* hollande* pays | holand* holandes* | holand* neerland* | dutch netherlands
nord settentrional* | nord septentrional* | norte | norte septentrional* | north*
sud meridional* | sud meridional* | sul | sur meridional* | south*
est oriental* | est orient* | leste oriental* | este oriental* | east*
ovest occidental* | ouest occident* | oeste ocidenta* | oeste occidental* | west*
estern* straniero stranier* estero | etranger* exterieur* | estrangeir* extern* exterior* | extranjer* extern* exterior* | foreign* abroad external
intern* | intern* interieur* | intern* | intern* interior* | intern* domestic
gia ex | ancien* ex | ex antig* | ex antig* | former* ex
nome nomi | nom noms | nome nomes | nombre nombres | name names
chiam* | appel* | cham* | llam* | call* name*
telefon* cellular* | telephon* portable* mobile* | telefon* celular* telemove* | telefon* celular* movil* | phone* mobile* cell*
televis* | televis* tele | televis* | televis* | televis* tv
canzon* cant* | chanson* chant* | canc* cant* | canc* cant* | song* sing*
spettacol* | spectacle* | espetacul* | espectacul* | show*
attore attor* attric* | acteur* actric* | ator* atriz* | actor* actriz* | actor* actress*
pittor* quadr* | peint* tableau* | pint* quadr* | pint* cuadr* | paint*
autore autor* scritt* | auteur* ecrivain* | autor* escritor* | autor* escritor* | author* writer*
storia storic* | histoire* histor* | histor* | histor* | histor* story
cultur* | cultur* | cultur* | cultur* | cultur*
religion* | religi* | religi* | religi* | religi*
dio dei | dieu* | deus* | dios* | god*
papa | pape | papa | papa | pope
santo santa | saint* | santo* sao | santo* san | saint* st holy
antic* | antique* ancien* | antig* | antig* | ancient
moderno | modern* | modern* | modern* | modern*
futur* | futur* avenir | futur* | futur* | future*
passat* | passe* | passad* | pasad* | past
present* | present* | present* | present* | present*
recent* | recent* | recent* | recien* | recent*
subito immediat* | immediat* aussitot | imediat* logo | inmediat* enseguida | immediat* soon
rapid* veloc* presto | rapid* vite vitesse | rapid* veloc* | rapid* veloc* pronto | fast quick* rapid* speed soon
lent* | lent* | lent* devagar | lent* despacio | slow*
insieme | ensemble | junto* conjunto | junto* conjunto | together
invece | lieu plutot contre | vez | vez cambio | instead rather
cosi | ainsi si tellement | assim tao | asi tan | so thus such
tale tali | tel tels telle* | tal tais | tal tales | such
questo questa questi queste | ce cet cette ces ceci | este esta estes estas isto isso esse essa | este esta estos estas esto | this these
quello quella quelli quelle quei | ce cela celui celle ceux | aquele* aquela* | aquel* | that those
suo sua suoi sue | son sa ses leur* | seu sua seus suas dele* dela* | su sus suyo* | his her its
loro | leur* eux | seu* deles delas | su sus ellos ellas | their them they
nostro nostra nostri nostre | notre nos | nosso* nossa* | nuestr* | our ours
mio mia miei mie | mon ma mes | meu* minha* | mi mis mio* mia* | my mine
tuo tua vostro vostra | ton ta tes votre vos | teu tua seu sua vosso | tu tus su sus vuestr* | your yours
io me mi | je j moi me m | eu me mim | yo me mi | i me
noi ci | nous | nos | nosotros nos | we us
voi lei tu | vous tu | voce* tu | usted* tu vosotros | you
egli lui | il lui | ele | el | he him
ella lei essa | elle | ela | ella | she her
essi loro | ils eux elles | eles elas | ellos ellas | they them
e ed | et | e | y e | and
o oppure | ou | ou | o u | or
di del della dei delle | de du des d | de do da dos das | de del | of
il lo la i gli le l | le la les l | o a os as | el la los las | the
un uno una | un une | um uma | un una | a an
in nel nella nei nelle | en dans | em no na nos nas | en | in
a al alla ai alle | a au aux | a ao aos | a al | to at
da dal dalla dai dalle | de par depuis | de por desde | de por desde | from by
quale quali | quel* lequel* laquelle* | qual quais | cual* | which what
cosa che | quoi que | que | que | what
quanto quanti quanta quante | combien autant | quanto* quanta* | cuant* | much many
ambient* | environnement* milieu | ambient* | ambient* | environment*
clima climat* | climat* | clima* climat* | clima* | climat* weather
inquin* | pollu* | polu* | contamin* polu* | pollut*
rifiuti | dechet* | lixo residuo* | residuo* basura | waste garbage
centrale | centrale* | usina central | central* | plant central
nuclear* | nucle* | nuclear* | nuclear* | nuclear*
elettric* | electri* | eletric* electric* | electric* | electri*
sentenza | jugement* arret | sentenca* | sentencia* | ruling sentence verdict
ritardo ritard* | retard* | atras* | retras* | delay*
ordine ordin* | ordre* ordonn* | ordem ordens orden* | orden* | order*
regola regol* | regle* | regra* regul* | regla* regul* | rule* regulat*
norma norme | norme* | norma* | norma* | standard* norm*
controllo controll* | control* | control* | control* | control* check*
richiest* | demand* exige* | pedid* solicit* exig* | solicit* peticion* exig* | request* demand* require*
ottenere otten* | obten* obtien* | obt* consegu* | obten* obtien* consig* consegu* | obtain* get* got gain*
raggiun* | attein* | alcanc* ating* | alcanz* | reach* achiev*
super* | depass* | ultrapass* super* | super* | exceed* surpass* overcome
manc* | manqu* | falt* | falt* | lack* miss*
sembr* | sembl* parai* | parec* | parec* | seem* appear*
diven* | deven* devien* | torn* vir* | convert* lleg* hac* volv* | becom* became
succed* avven* accad* | arriv* pass* produi* survi* | acontec* ocorr* | ocurr* suced* pas* | happen* occur*
dipend* | depend* | depend* | depend* | depend*
appart* | apparten* appart* | pertenc* | pertenec* | belong*
riguard* concern* | concern* | diz respeito relac* | respect* conciern* | concern* regard*
paragon* confront* | compar* | compar* | compar* | compar*
sped* consegn* | livr* | entreg* | entreg* | deliver*
insegn* | enseign* | ensin* | ensen* | teach* taught
impar* appre* | appren* appri* | aprend* | aprend* | learn*
allievo student* alunn* | eleve* etudiant* | alun* estudant* | alumn* estudiant* | student* pupil*
professor* insegnant* | professeur* enseignant* | professor* | profesor* maestr* | teacher* professor*
espert* | expert* | especialist* perit* | expert* especialist* | expert* specialist*
funzion* | fonctionn* | funcion* | funcion* | function* work* operat*
operai* | ouvrier* | operari* trabalhador* | obrer* trabajador* | worker*
dirigent* | dirigeant* cadre* | dirigent* executiv* | dirigent* directiv* ejecutiv* | executive* manager* leader*
direttor* | directeur* | diretor* | director* | director* manager* editor
portavoce | parole | porta voz | portavoz vocero | spokes*
proprietar* | proprietaire* | proprietar* don* | propietar* duen* | owner*
client* | client* | client* | client* | customer* client*
consumat* | consommat* | consumid* | consumid* | consumer*
utent* | utilisateur* usager* | usuari* utilizador* | usuari* | user*
macchina macchin* | machine* | maquina* | maquina* | machine*
attrezzatur* apparecchi* | equip* appareil* | equip* aparelh* | equip* aparat* | equip* device*
strument* | outil* instrument* | ferrament* instrument* | herramient* instrument* | tool* instrument*
motore motori | moteur* | motor* | motor* | engine* motor*
velocit* | vitesse* | velocidade* | velocidad* | speed*
incidente | accident* | acidente* | accidente* | accident* crash incident
terremoto | seisme* tremblement* | terremoto* sismo* | terremoto* sismo* | earthquake* quake
alluvion* inondaz* | inond* | inundac* enchente* cheia* | inundac* | flood*
soccors* | secour* | socorr* resgat* | socorr* rescat* | rescue* relief
sparare spar* | tir* | dispar* tir* atir* | dispar* tir* | shoot* shot* fire*
fum* | fum* | fum* | fum* hum* | smok*
sciare sci | ski* | esqui* | esqui* | ski*
nuot* | nag* | nad* | nad* | swim*
cammin* passeg* | march* promen* | caminh* passe* and* | camin* pase* and* | walk*
salit* sal* | mont* | sub* | sub* | climb* rise* ris*
scend* disce* | descend* descente | desc* | baj* descend* | descend* go down
spost* muov* moviment* | deplac* mouv* boug* | mov* desloc* | mov* muev* desplaz* | mov*
collegament* colleg* | lien* li* raccord* | lig* conex* | enlac* conex* conect* | link* connect*
ambasci* | ambassad* | embaix* | embaj* | embass* ambassador*
confin* frontier* | frontier* | fronteir* | fronter* | border* frontier*
rifugiat* profugh* | refugi* | refugiad* | refugiad* | refugee*
immigra* migrant* | immigr* migrant* | imigra* migrant* | inmigra* migrant* | immigra* migrant*
schiav* | esclav* | escrav* | esclav* | slav*
ebre* | juif* juive* | jude* juda* | judi* | jew*
musulman* | musulman* | muculman* | musulman* | muslim*
chilometr* km | kilometr* km | quilometr* km | kilometr* km | kilomet* km mile*
metro metri | metre* | metro metros | metro metros | meter* metre*
grado gradi | degre* | grau graus | grado grados | degree*
tonnellat* | tonne* | tonelada* | tonelada* | ton tons tonne*
dollar* | dollar* | dolar* | dolar* | dollar*
sterlin* | livre* sterling | libra* | libra* | pound* sterling
euro | euro* | euro* | euro* | euro*
corona corone | couronne* | coroa* | corona* | crown* krona
almeno | moins | menos | menos | least
soprattutto | surtout | sobretudo | sobre todo | especially above
inoltre | outre plus ailleurs | alem disso | ademas | moreover furthermore also besides addition
purtroppo | malheureusement | infelizmente | desgraciadamente lamentablemente | unfortunately
finalmente infine | enfin finalement | finalmente enfim | finalmente fin | finally
forse | peut etre | talvez | quiza* tal vez | perhaps maybe
certamente certo | certainement certes | certamente claro | ciertamente claro cierto | certainly sure
probabil* | probabl* | provav* | probabl* | probabl* likely
infatti | effet fait | fato facto | hecho efecto | indeed fact
nonostante malgrado sebbene | malgre bien | apesar embora | pesar aunque | despite although though
attraverso tramite | travers grace | atraves meio | traves medio | through via
davanti fronte | devant face | frente diante | delante frente ante | front before
dietro | derriere | atras tras | detras tras | behind
indietro | arriere | tras atras | atras | back backwards
attorno intorno | autour | torno volta redor | alrededor torno | around
presto tardi | tot tard | cedo tarde | temprano tarde pronto | early late
sinistr* | gauch* | esquerd* | izquierd* | left
destr* | droit* | direit* | derech* | right
su giu | haut bas | cima baixo | arriba abajo | up down
pandemi* epidem* | pandemi* epidem* | pandemi* epidem* | pandemi* epidem* | pandemi* epidem* outbreak*
contag* infezion* infett* | contag* infect* | contag* infec* | contag* infec* | infect* contag*
mascherin* | masque* | mascara* | mascarilla* cubrebocas | mask*
casi | cas | casos | casos | cases
distanz* | distanc* | distanc* | distanc* | distanc*
lavarsi lav* | lav* | lav* | lav* | wash*
stare sta stanno | etre | estar esta estao | estar esta estan | is are being
svolg* | deroul* | decorr* realiz* | desarroll* realiz* celebr* | take* held
riten* | consider* jug* | consider* | consider* | consider*
chiarir* chiar* | clair* | clar* | clar* | clear*
raccogl* raccolt* | recolt* recueil* collect* | colh* recolh* colet* | recog* recol* | collect* gather* harvest*
contare cont* | compt* | cont* | cont* cuent* | count*
terrorist* | terrorist* | terrorist* | terrorist* | terrorist*
ostagg* | otage* | ref* | rehen* | hostage*
bandiera | drapeau* | bandeira* | bandera* | flag*
festa feste | fete* | festa* | fiesta* | party celebrat* festival
natale | noel | natal | navidad* | christmas
matrimon* spos* | mariag* mari* | casament* casa* | matrimon* bod* cas* | marriage* wedding* married
ballo danz* | dans* | danc* | bail* danz* | danc*
regalo dono | cadeau* don* | presente* doac* | regalo* don* | gift* present* donat*
carn* | viande* | carn* | carn* | meat
vita quotidiana | quotidien* | diari* quotidian* cotidian* | diari* cotidian* | daily everyday
soprann* | surnom* | apelid* | apod* | nickname*
sede sedi | siege* | sede* | sede* | headquarter* seat
spazio spazi* | espace* spatia* | espac* | espac* | space*
razzo missil* | fusee* missile* | foguet* missi* | cohet* misil* | rocket* missile*
terreno suolo | terrain* sol | terren* solo | terren* suelo | ground soil land
campo campi campagn* | champ* camp* campagn* | camp* campanh* | camp* campan* | field* camp* campaign* countryside
conten* | conten* contien* | cont* contem | conten* contien* | contain*
comprend* inclu* | compren* inclu* | inclu* compreend* | inclu* compren* | includ*
metall* | metal* | meta* | metal* | metal*
chimic* | chimi* | quimic* | quimic* | chemi*
cervell* | cerveau* cerebr* | cerebr* | cerebr* | brain*
pelle | peau* | pele* | piel* | skin
osso ossa | os | osso* | hueso* | bone*
gamba gambe piede piedi | jambe* pied* | perna* pe pes | pierna* pie pies | leg* foot feet
braccio | bras | braco* | brazo* | arm
bocca | bouche* | boca* | boca* | mouth
naso | nez | nariz* | nariz* | nose
viso faccia volto | visage* face* | rosto* face* cara | rostro* cara* | face*
capelli | cheveu* | cabelo* | pelo cabello* | hair
voce voci | voix | voz vozes | voz voces | voice*
rumore suono | bruit* son sons | barulho* ruido* som sons | ruido* sonido* | noise* sound*
gusto sapor* | gout* saveur* | gosto* sabor* | gusto* sabor* | taste* flavo*
dolce dolci | dou* sucr* | doce* | dulce* | sweet*
odor* | odeur* | cheir* odor* | olor* | smell*
uovo uova | oeuf* | ovo ovos | huevo* | egg*
foglia foglie | feuille* | folha* | hoja* | leaf leaves
radic* | racin* | raiz* | raiz* raic* | root*
seme semi | graine* semence* | semente* | semilla* | seed*
erba | herbe* | erva* grama | hierba* | grass herb*
mondial* | mondial* | mundia* | mundial* | global* worldwide
`;
