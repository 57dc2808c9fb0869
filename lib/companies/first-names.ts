/** Given names of people, common ones of the five languages and their neighbours: before a name of one word they make a person of it. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(`
aaron abel adam adele adriana adriano adrien adrián adrian agnese agnès agustín alain alan albert alberto alejandra alejandro alessandra
alessandro alessia alessio alex alexander alexandra alexandre alexia alexis alfonso alfred alfredo alice alicia alison allison alvaro álvaro amanda
amélie amelia ana anabel anaïs andrea andreas andrew andré andrés andreia angela ángel ángela angelo anita anja anna anne annalisa annie anthony
antoine antonella antoni antonia antonino antonio antónio antônio ariana armand armando arnaud arthur arturo artur ashley audrey aurélie aurélien
aurora axel barbara bárbara beatrice beatriz béatrice ben benedetta benjamin benoît bernard bernardo bertrand bianca birgit blanca bob brad brandon
brenda brian bruce bruna bruno caio camila camilla camille carla carlo carlos carlota carmen carol carolina caroline cate caterina catherine catarina
cécile cecilia cédric celia celine céline césar cesare charles charlotte chiara chloé chris christian christina christine christoph christophe
christopher cinzia claire clara claude claudia cláudia claudio cláudio clemente clément colin colette concha consuelo corinne cristian cristiana
cristiano cristina cynthia damien dan daniel daniela daniele danielle danilo dario darío dave david davide debora deborah débora delphine denis
denise dennis diana diane diego dieter dirk dmitri dolores domenico dominique donald donatella donna doris dorothy duarte eduardo edgar edith
edmond édouard edoardo edward edwin elena eleonora elisa élisabeth elisabetta élise elizabeth ellen elodie eloísa emanuela emanuele emilia emiliano
emilie émilie emilio emily emma emmanuel enrica enrico enrique eric éric erica erik ernesto ester esteban estefanía esther étienne eugenia eugenio
eva evelyn fabia fabiana fabian fabien fabienne fabio fábio fabrice fabrizio fátima federica federico felicia felipe félix ferdinando fernanda
fernando filipe filipa filippo fiona flavia flávia flavio flávio florian francesca francesco francine francis francisca francisco franck
franco françois françoise frank frédéric frederico freddie friedrich gabriel gabriela gabriele gabriella gary gaspar gastón gemma geneviève geoffrey
george georges gérard germán giacomo giada gian gianluca gianni gilbert gilles gina ginevra giorgia giorgio giovanna giovanni giulia giuliana
giuliano giulio giuseppe gláucia glenn gloria gonzalo graciela grégoire gregory greta guido guilherme guillaume guillermo gustavo hannah hans
harold harry hector héctor heidi heinz helen helena hélène henri henrique henry herbert hernán hugo humberto ian ignacio igor ilaria ines inés inês
inès ingrid irene isabel isabella isabelle ismael iván ivan ivo jack jacob jacopo jacques jaime jake james jan jana jane janet janine jason
javier jean jeanne jeff jeffrey jennifer jeremy jérôme jessica jesús jill jim joan joana joanna joão joaquim joaquín joe joel joëlle johan
johann john johnny jonas jonathan jordi jorge josé josefina joseph joshua juan juana jude judith julia júlia julian julián juliana julie julien
juliette júlio julio jürgen karen karin karine karl katharina katherine kathleen kathy katia keith kelly ken kenneth kerstin kevin kim klaus kristin
kurt lara larissa larry laura laure laurence laurent lauren léa leandro leila lena leonard leonardo leonor leslie leticia letícia lia lidia liliana
lina linda lino lisa lise loïc lorena lorenza lorenzo louis louise lourdes luc luca lucas luciana luciano lucía lucia lucie lucio ludovic ludovica
luigi luís luis luisa luísa luiz luiza lukas lydia madeleine magali manuel manuela marc marcela marcelo marcello marco marcos margaret margarida
margarita marguerite maria maría mariana mariano marie marina mario mário marion marisa marta martha martí martin martín martina martine mary
massimo mateo mathieu mathilde matilde matt matteo matthew matthias matthieu maura maureen maurice mauricio maurício maurizio mauro max maxime megan
melissa mercedes micaela michael michel michela michele michèle michelle miguel mike mila milena mireille miriam mirko moisés mónica mônica monica
monique nadia nadine natalia natália natalie nathalie nathan neil nello nicholas nick nicola nicolas nicolás nicole nicoletta nicolò nina noah noemi
nora norma nuno nuria octavio odile olga oliver olivia olivier omar oriol oscar óscar osvaldo otto pablo paloma pamela paola paolo pascal pascale
patrice patricia patrícia patricio patrick patrizia paul paula paulina pauline paulo pedro peggy penelope peter petra phil philip philippe pia piero
pierre pierluigi pietro pilar rachel rafael rafaela rainer ralph ramiro ramón ramon raphaël raquel raul raúl rebecca regina régis rémi renata renato
rené renzo riccardo ricardo richard rita robert roberta roberto robin rodolfo rodrigo roger roland rolf romain román ron ronald rosa rosalía
rosario rossella roxane rubén rui rupert ruth ryan sabina sabine sabrina sally salvador salvatore sam samantha samuel samuele sandra sandrine
sandro sara sarah sébastien sebastian sebastiano sebastián sebastião serena serge sergio sérgio sharon sheila silvana silvia sílvia silvio
simon simona simone sofía sofia solange solène sonia sophie stefan stefania stefano stella stephanie stéphane stéphanie stephen steve steven stuart
susan susana susanne suzanne sven sylvain sylvie tania tatiana tatjana teresa tereza thérèse theo theodore thiago thibault thierry thomas tiago
tiziana tiziano tobias todd tom tomás tommaso tony tracy ugo ulrich umberto uwe valentina valentín valeria valérie valerio vanessa
verónica veronica véronique vicente victor víctor vincent vincenzo viola virginie vito vittoria vittorio viviana vladimir walter wanda wendy
werner wilhelm william wolfgang xavi xavier yann yannick yasmine yolanda yves yvette yvonne zoe zoé
almudena christel candy dolly lorie marjorie nolwenn aditya ajay akira alemayehu amara amadou ama amina aminata amir amit amrita anand anil anjali ankit anton arjun arun ashok ayodele ayşe
bashir berit bertil bjorn bjørn bolanle boris chidi chika chinedu chinwe chukwuma daisuke deepak dele dimitri emeka esi fadhili fatima fatou fatoumata
femi folake funke gaurav gopal grzegorz habib hadiza haruka hassan hiroshi ibrahim ibrahima ifeoma imran ivana jamal jerzy kamal kareem karim kavita
kenji khalid kofi kwabena kwame kwasi lakshmi lamine lars layla magnus mamadou manish manoj meera mehmet mohamed mohammad mohammed moussa mukesh mustafa
naoko naveen neha ngozi nia niamh nikhil nils nikolai noor obinna oduya olu olumide omer osman ousmane pavel piotr pooja pradeep prakash
prasad priya priyanka rachid rahul rajesh rajiv ramesh rania ravi rohan rohit sachin salma samir sandeep sanjay santosh satoshi seun seydou shreya
siddharth sigrid siobhan sneha sunil sunita suresh svetlana takashi tariq tatsuya temitope tolu tunde uche uday usha vijay vikram vinod vivek wanjiru
xiao yaw yasmin yetunde yuki yusuf zainab zhang zuzana fausto fausta mark marek niall nuala nigel norman oonagh orla padraig percy petros
ralf raymond reginald rhys rodney rory rosemary rupesh rufus russell ruairi seán shane shaun sinead tariro ted terence terry theresa tim timothy
trevor ursula vernon wayne wendell wilfred yvon aldo aldina albano alvise amedeo amerigo anselmo arianna arrigo attilio augusto benito biagio calogero camillo
carmelo carmine cesarina clelia corrado cosimo damiano delia demetrio diletta dina donato duccio edda egidio elda elio elvira enea enza ermanno erminia
ettore ezio fabrizia filomena fiorella fortunato franca fulvio gaetano gavino gennaro gerardo gino giuditta giuseppina guglielmo jole ketty lamberto lando leda letizia
livia livio loredana loris luana lucrezia ludovico maddalena manlio manuele marcella melania milva mirella moreno nicla nives nunzia odoardo oreste orietta ottavia
ottavio palmiro pasquale patrizio peppe pino raimondo raffaele raffaella rocco romolo rosanna rossana ruggero sante saverio sebastiana silvestro tamara tancredi tecla tiberio
tina tullio ubaldo valeriano valter vanni vincenza virgilio walther zeno adeline agathe aimé alexandrine alix aliénor anatole ange annick antonin apolline aristide
armelle aude augustin aymeric baptiste basile bastien bérengère bernadette blandine blaise brigitte candice capucine célestin célia cheikh clarisse clémence clotilde côme coralie
corentin cyril cyrille damienne delphin djamila édith éléonore eliane éliane élodie éloïse émeline ernest estelle eudes eugène eugénie évelyne fanny fatiha félicien
félicité flore florent floriane gaël gaëlle gaétan gaspard gauthier gautier géraldine germain germaine ghislain ghislaine gilberte gisèle gontran guénolé guilaine gwenaël gwendoline
hadrien hamid henriette hervé hortense hubert hugues huguette irène isaure jacqueline jean-baptiste jean-claude jean-françois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves
jeannine jeremie jérémie joachim jocelyne jules justin justine karima killian lætitia lazare leïla léna léo léon léonie léopold lilian liliane lionel loïs
loïse louane louison lucien lucienne lucile lylia maël maëlle malika manon marc-antoine marcel marceau margaux margot marianne marie-claude marie-hélène marielle marius maryse
mathis maud maurin maxence mehdi mélanie mélissa michaël moïse morgane mounir mylène myriam nadège najat nassim nathanaël nelly ninon noé noël noémie
noëlle octave odette olympe ombeline ophélie pascaline paule perrine philibert philomène pierre-yves quentin rachida raoul raphaëlle rayan régine régina reine rémy renaud
renée richarde rodolphe romane romuald rosalie rosine roxanne sabri salim samia sandie saïd ségolène sélim séverine séverin sibylle sidonie sofiane soizic soline
suzie sylvère sylvestre sylvette tanguy théa théo théodore théophile thérésa titouan tristan ulysse urbain valentin valentine valère victorien violaine violette viviane wilfried
xaviera yacine yanis yasmina yohan yolande ysé zacharie zélie zinedine abelardo adela adelaida ainhoa aitor alonso amaia amalia amparo andoni araceli ariel
arnau aroa aurelio azucena baltasar begoña benjamín berta bernat bibiana candela candelaria casandra casilda cayetano celso cipriano clemencia constanza crisanto cristóbal dámaso
delfina edelmira efraín elías eliseo eloy emeterio encarnación enriqueta eudald eulalia eusebio evaristo ezequiel fabiola facundo faustino feliciano felisa fermín florencia florencio
fran froilán gabino genoveva gervasio gorka gregorio herminia higinio hilario horacio iker ileana imanol inmaculada iñaki iñigo irune isidoro isidro itziar izaskun
jacinto jacinta jaume jerónimo jimena joaquina jon jonay josefa josep josu juanjo julieta laia leocadia leopoldo ligia lola loreto lucila ludmila macarena
maite manel manolo marçal marcelina maribel maricarmen marisol martirio matías maximiliano melchor melisa mercè milagros mireia montse montserrat nacho nahuel narciso nerea
neus nicanor nieves noelia norberto obdulia octavia ofelia oihane otilia pau pepa pepe plácido pol purificación quim rafa ramona raimundo rebeca remedios
rigoberto rocío rogelio rolando romina roque rosaura rosendo rufino sabino salomé samanta saturnino sergi severino silverio simón sixto socorro tadeo telma teodoro
tino tobías tomasa vanesa victoriano visitación wenceslao xabier xoán yago yaiza yésica zacarías zulema zoraida abílio acácio adalberto adelino ademir adelaide agnaldo
alberta albertina alceu alcides aldair almir aloísio altair alzira américo anabela anderson ângela ângelo aníbal antónia ariadne arlete arlindo armindo artemisa ary
augusta áurea aurélio belmiro benedita benedito bernadete berenice breno celina célio cida cirilo clarice clóvis cristiane cristovão custódio dagoberto dalila damião davi
delfim délia dinis diogo dirce djalma dorival dulce edileuza edmilson edna edson edvaldo eliana elias eliezer elisabete elói elza eloá emília erasmo
érica ermelinda ernâni estela estevão eugénia eugénio eunice eurico euclides everaldo expedito fabíola fernão firmino floriano fradique francelino frederica geraldo gérson getúlio
gilberto gilda gilmar gilson gisela gonçalo graziela gualter guiomar heitor helder hélder hélio heloísa henriqueta hermínio hilda hortência humberta iara iêda ilda
inácio inocêncio iolanda iracema irineu isaura itamar ivete ivone ivonete jacira jader jair jandira janete januário jerônimo jussara jussiara jefferson joelma josué
jurandir juscelino kátia laércio lauro lázaro leandra leocádia leonel leônidas leopoldina lídia lígia lília lindalva lívia lourenço lourival lúcia luciene lucínia lúcio
lurdes luzia madalena manoel marcolino márcia márcio margareth mariza marlene marli máximo meire mercês milton moacir moema murilo nádia nair neide nelson
neusa nicolau nilton nivaldo noémia octávio odair odete olavo olívia onofre orlanda osmar osório oswaldo otávio otília ovídio pascoal patrício péricles plínio
quitéria raimunda ramires regiane reginaldo reinaldo renan rivaldo roberval rogéria rogério rosana rosângela rosemeire rosinha rute salete salomão saulo selma sidnei silvério
simão soraia sueli susete tadeu tainá telmo thaís timóteo tomé túlio ulisses urbano valdemar valdir valmir vanda vanderlei vânia vicência vilma vinícius
virgílio virgínia vítor waldir wanderley wesley xénia yara yuri zélia zeca zenaide zilda zulmira
adolfo giancarlo pierangelo luigino ornella orazio ivano marzia ciro agostino arnaldo carmela concetta domenica ennio ercole giacinto
gianmaria gianpaolo giampaolo giampiero gianpiero giambattista ilario loredano marinella massimiliano piera pierfrancesco pierpaolo quirino
remo rinaldo settimio silvano simonetta vasco romaric dorothée edmée firmin frédérique guénaëlle jacky joël josiane judicaël kévin muriel
rodrigue stanislas sybille thibaut xavière yvan abdoulaye adama bouna koffi kouassi aïssatou idriss salimata souleymane bakary bintou
`.trim().split(/\s+/));

/** Before a given name they make a place of it: "San Francisco Apple". */
export const SAINTS: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'são', 'saint', 'sainte', 'st', 'sankt']);
