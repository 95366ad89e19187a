/** What the article on football names: teams, players, the stadium. */
export const NAMED_SPORT = `
Q47762
en England men's national football team | men's association football team representing England | England national football team; England
uk Збірна Англії з футболу | національна футбольна команда
de englische Fußballnationalmannschaft | Nationalmannschaft der Männer
P31 Q6979593
P641 Q2736
P17 Q145
P115 Q1900000307
P286 Q1900000308 from 2016-11-30 to 2024-07-16
popularity 60
wiki en England national football team = The England men's football team represents England. It plays most of its home matches at Wembley Stadium.

Q676899
en Italy men's national football team | men's association football team representing Italy | Italy national football team; Italy; Azzurri
uk Збірна Італії з футболу | національна футбольна команда
de italienische Fußballnationalmannschaft | Nationalmannschaft der Männer
P31 Q6979593
P641 Q2736
P17 Q38
P286 Q1900000309 from 2023-09-01 to 2025-06-09
popularity 58
wiki en Italy national football team = The Italy men's football team represents Italy. It won the European Championship in 2021.

Q1900000307
en Wembley Stadium | football stadium in London | Wembley
uk Вемблі | футбольний стадіон у Лондоні
de Wembley-Stadion | Fußballstadion in London
P31 Q1154710
P18 "Wembley, drawing.svg"
P17 Q145
P131 Q84
P571 2007
P625 51.556,-0.2795
unconfirmed the stadium's real id is in no source at hand
popularity 50
wiki en Wembley Stadium = Wembley Stadium is a football stadium in north-west London, opened in 2007 on the site of an older one.

Q1900000308
en Gareth Southgate | English football manager and former player
uk Гарет Саутгейт | англійський футбольний тренер
de Gareth Southgate | englischer Fußballtrainer
P31 Q5
P21 Q6581097
P569 1970-09-03
P106 Q628099
P106 Q937857
unconfirmed the person's real id is in no source at hand
popularity 35
wiki en Gareth Southgate = Gareth Southgate is an English football manager and former defender who coached England from 2016 to 2024.

Q1900000309
en Luciano Spalletti | Italian football manager
uk Лучано Спаллетті | італійський футбольний тренер
de Luciano Spalletti | italienischer Fußballtrainer
P31 Q5
P21 Q6581097
P569 1959-03-07
P106 Q628099
unconfirmed the person's real id is in no source at hand
popularity 25
wiki en Luciano Spalletti = Luciano Spalletti is an Italian football manager who coached Italy from September 2023 to June 2025.

Q1900000310
en Harry Kane | English footballer
uk Гаррі Кейн | англійський футболіст
de Harry Kane | englischer Fußballspieler
P31 Q5
P21 Q6581097
P569 1993-07-28
P19 Q84
P106 Q937857
P54 ^Q15789 from 2023-08-12
unconfirmed the person's real id is in no source at hand
popularity 50
wiki en Harry Kane = Harry Kane is an English footballer, a striker who joined Bayern Munich in August 2023 and captains England.

Q1900000311
en Jude Bellingham | English footballer
uk Джуд Беллінгем | англійський футболіст
de Jude Bellingham | englischer Fußballspieler
P31 Q5
P21 Q6581097
P569 2003-06-29
P106 Q937857
P54 Q41420 from 2020-07-23 to 2023-06-30
P54 ^Q8682 from 2023-07-01
unconfirmed the person's real id is in no source at hand
popularity 45
wiki en Jude Bellingham = Jude Bellingham is an English footballer, a midfielder who joined Real Madrid in July 2023.

Q1900000312
en Marcus Rashford | English footballer
uk Маркус Решфорд | англійський футболіст
de Marcus Rashford | englischer Fußballspieler
P31 Q5
P21 Q6581097
P569 1997-10-31
P106 Q937857
unconfirmed the person's real id is in no source at hand
popularity 40
wiki en Marcus Rashford = Marcus Rashford is an English footballer, a forward from Manchester.

Q18656
en Manchester United F.C. | football club in Manchester | Manchester United
uk Манчестер Юнайтед | футбольний клуб
de Manchester United | Fußballverein in Manchester
P31 Q476028
P571 1878
popularity 75
wiki en Manchester United F.C. = Manchester United is a football club in Manchester, England.

Q50602
en Manchester City F.C. | football club in Manchester | Manchester City
uk Манчестер Сіті | футбольний клуб
de Manchester City | Fußballverein in Manchester
P31 Q476028
popularity 70
wiki en Manchester City F.C. = Manchester City is a football club in Manchester, England.

Q15789
en FC Bayern Munich | football club in Munich | Bayern Munich
uk Баварія | футбольний клуб
de FC Bayern München | Fußballverein in München
P31 Q476028
P571 1900-02-27
popularity 75
wiki en FC Bayern Munich = Bayern Munich is a football club in Munich, Germany.

Q8682
en Real Madrid CF | football club in Madrid | Real Madrid
uk Реал Мадрид | футбольний клуб
de Real Madrid | Fußballverein in Madrid
P31 Q476028
P571 1902-03-06
popularity 78
wiki en Real Madrid CF = Real Madrid is a football club in Madrid, Spain.

Q41420
en Borussia Dortmund | football club in Dortmund | Dortmund
uk Боруссія Дортмунд | футбольний клуб
de Borussia Dortmund | Fußballverein in Dortmund
P31 Q476028
popularity 65
wiki en Borussia Dortmund

Q35572
en UEFA | European football federation | Uefa; Union of European Football Associations
uk УЄФА | європейська футбольна федерація
de UEFA | europäischer Fußballverband
P31 Q43229
P571 1954-06-15
popularity 60
wiki en UEFA = UEFA is the federation of European football associations.

Q1900000313
en UEFA Euro 2024 | football tournament in Germany | Euro 2024; 2024 European Championship
uk Чемпіонат Європи з футболу 2024 | футбольний турнір
de Fußball-Europameisterschaft 2024 | Fußballturnier in Deutschland
P31 Q16510064
P276 Q183
P580 2024-06-14
P582 2024-07-14
unconfirmed the tournament's real id is in no source at hand
popularity 45
wiki en UEFA Euro 2024 = Euro 2024 was the football championship of Europe, played in Germany in June and July 2024.
`;
