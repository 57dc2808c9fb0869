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
`.trim().split(/\s+/));

/** Before a given name they make a place of it: "San Francisco Apple". */
export const SAINTS: ReadonlySet<string> = new Set(['san', 'santa', 'santo', 'são', 'saint', 'sainte', 'st', 'sankt']);
