/**
 * Function words of languages other than English, by language: articles, prepositions, conjunctions, pronouns, forms of
 * the auxiliary verbs, and words of degree and time that say how things are said and seldom what. French words stand
 * without the elided letter before them. Forms of everyday negation are here too: the lists of certainty are read apart.
 *
 * Own lists, from general knowledge of the languages; no source. Licence: that of the project.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  es: `a al ante antes así aún aunque bajo cada casi como cómo con contra cual cuál cuales cualquier cuando cuándo cuanto
    de del desde después donde dónde durante e el él ella ellas ello ellos en entonces entre era eran eres es esa esas
    ese eso esos esta está estaba estaban están estar estas este esto estos estuvo fue fueron ha había habían haber han
    hasta hay haya hayan hubo incluso la las le les lo los más me mediante menos mi mientras mis mismo misma mucho muy
    nada ni no nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien quién quienes se sea
    sean según ser será serán si sí sido siempre siendo sin sino sobre son su sus tal también tampoco tan tanto te ti
    tiene tienen todo toda todos todas tras tu tus u un una unas uno unos ya y yo hoy ayer mañana ahora luego vez lunes martes miércoles
    jueves viernes sábado domingo dijo dice dijeron señor señora`,
  fr: `a à afin ai ainsi après au aucun aucune aussi autre autres aux avaient avait avant avec avoir ayant bien car ce ceci
    cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre dans de depuis des dès deux dont donc
    du durant elle elles en encore entre es est et étaient était étant été être eu eux fait fut furent hors il ils je la
    là le les leur leurs lors lorsque lui ma mais me même mêmes mes moi moins mon ne ni non nos notre nous on ont or où
    ou par parce pas pendant peu plus plusieurs pour pourquoi puis puisque qu quand que quel quelle quelles quels qui quoi
    sa sans sauf se selon sera seront ses si soi soit son sont sous sur ta tandis tant te tel telle tes toi ton tous tout
    toute toutes très tu un une vers voici voilà vos votre vous y hier demain maintenant déjà lundi mardi mercredi jeudi
    vendredi samedi dimanche dit mme`,
  de: `ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus außer bei beim bereits
    bevor bin bis bist da dabei dafür dagegen daher damit danach daran darauf daraus darin darüber darum das dass davon
    davor dazu dein dem den denen denn der deren des dessen die dies diese diesem diesen dieser dieses doch dort du durch
    ein eine einem einen einer eines er es etwa etwas euch für gegen gewesen hab habe haben hat hatte hatten hier hin
    hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in indem ins ist ja jede jedem jeden jeder jedes jedoch
    jetzt kein keine keinem keinen keiner man mehr mein mich mir mit nach nachdem nicht nichts noch nun nur ob obwohl oder
    ohne sehr sei seien sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar sondern sowie über um
    und uns unser unsere unter viel viele vielen vom von vor während wann war waren warum was weil weiter welche welchem
    welchen welcher welches wenn wer werde werden wem wen wie wieder wir wird wo worden wurde wurden zu zum zur zwar
    zwischen heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag sagte sagt
    sagten herr frau`,
  pt: `a à acerca agora ainda além ante antes ao aos apenas após aquela aquelas aquele aqueles aquilo as às assim até cada
    com como contra cujo cuja da daquela daquele das de dela delas dele deles depois desde dessa desse desta deste do dos
    durante e é ela elas ele eles em enquanto entre era eram essa essas esse esses esta está estão estar estas estava
    estavam este estes esteve eu foi foram há havia isso isto já la lhe lhes lo mais mas me mediante mesma mesmo meu
    minha muito na nas não nem nessa nesse nesta neste no nos nós nossa nosso num numa o onde os ou outra outras outro
    outros para pela pelas pelo pelos per perante pois por porém porque portanto qual quais qualquer quando quanto que
    quem são se seja sejam sem sendo ser será serão seu seus si sido sob sobre sua suas tal também tampouco tão te tem têm
    ter teve tinha tinham toda todas todo todos tu tua um uma umas uns você vocês hoje ontem amanhã segunda terça quarta
    quinta sexta sábado domingo feira disse diz disseram`,
};
