"""Given names that are common in the papers of archives, of several languages.

Source: general knowledge of given names; no list of anybody's was copied.
"""

from __future__ import annotations


def _table(names: str) -> frozenset[str]:
    return frozenset(names.split())


GIVEN_NAMES = _table(
    """Aaron Abdul Abdullah Abraham Achmed Adam Adolf Adolph Adrian Agnes Ahmad Ahmed Alan Albert
    Albrecht Alec Alejandro Aleksander Aleksandr Aleksei Aleksey Alessandro Alex Alexander
    Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Allan Allen Alois
    Amanda Amelia Amir Amy Anastas Anastasia Anatole Anatoli Anatoliy Anatoly Andre André
    Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Angela Angelo Ann Anna
    Anne Annie Anthony Anton Antoni Antonin Antonio António Archibald Arkady Armand Arnold
    Arthur Artur Arvid Augustin August Auguste Averell Avraham Axel Barbara Barry Basil
    Beatrice Ben Benjamin Benito Benno Bernard Bernd Bernhard Bertha Bertolt Bertram
    Boleslaw Bolesław Boris Brian Bruce Bruno Carl Carla Carlo Carlos Carol Caroline Caspar
    Catherine Cecil Charles Charlotte Chester Chris Christian Christina Christoph
    Christopher Clara Claude Claus Clement Clifford Conrad Cordell Cyril Cyrus Dag Daniel
    Daniela Daphne David Dean Denis Dennis Diana Diego Dieter Dietrich Dimitri Dirk Dmitri
    Dmitrii Dmitriy Dmitry Dominic Donald Dora Dorothy Douglas Dwight Eckhard Edgar Edith
    Edmond Edmund Eduard Eduardo Edvard Edward Egon Eisaku Eleanor Elena Elisabeth Elizabeth
    Ella Ellen Elsa Emil Emile Emilio Emily Emma Emmanuel Enrico Enver Eric Erich Erik Erika
    Ernest Ernesto Ernö Ernst Erwin Esther Ethel Eugen Eugene Eva Evelyn Evgenii Evgeny
    Ewald Fedor Felix Ferdinand Fernand Fernando Fidel Fiorello Florian Francesco Francis
    Francisco Franciszek Franco Francois François Frank Franklin Frans Frantisek František
    Franz Fred Frederic Frederick Friedrich Fritz Fyodor Gabriel Gabriela Gaetano Gamal
    Garret Gavriil Gavril Gennadi Gennady Geoffrey Georg George Georges Georgi Georgii
    Georgiy Georgy Gerald Gerard Gerd Gerhard Gerhart Germaine Gertrude Gheorghe Giacomo
    Gilbert Giorgio Giovanni Giulio Giuseppe Gladys Gleb Gordon Gottfried Greta Grigori
    Grigorii Grigory Guido Guillermo Günter Günther Gunther Guenther Gustav Gustavo Guy
    György Habib Hafiz Hans Hans-Dietrich Harald Harold Harriet Harry Hassan Heinrich Heinz
    Helen Helena Helene Helga Helmut Helmuth Hendrik Henri Henriette Henry Herbert Hermann
    Herman Herta Hideki Hilary Hilda Hilde Hiroshi Holger Horace Horst Houari Howard Hubert
    Hugh Hugo Humphrey Hussein Ian Ibrahim Igor Ilse Ilya Imre Indira Inge Ingrid Ion Irene
    Irina Isaac Isabel Isabella Isaiah Ismail Israel István Ivan Ivo Jack Jacob Jacqueline
    Jacques Jakob James Jan Jane Janet Janos János Jaroslav Jawaharlal Jean Jens Jeremy
    Jerome Jerzy Jesse Jessica Jim Jiri Jiří Joachim Joan Joanna Jochen Joe Johan Johann
    Johanna Johannes John Jomo Jonathan Jorge José Jose Josef Joseph Josephine Josif Josip
    Juan Judith Jules Julia Julian Julie Julio Julius Jürgen Juergen Jurij Kamal Karel Karen
    Karin Karl Karl-Heinz Karol Kaspar Katharina Katherine Kathleen Kay Kemal Kenneth Khalid
    Kim Kirill Klara Klaus Klemens Klement Klim Kliment Knut Konrad Konstantin Kurt Kwame
    Lars László Laura Laurence Lavrenti Lavrentii Lavrentiy Lavrenty Lawrence Lazar Lee Leo
    Leon Leonard Leonhard Leonid Leopold Leslie Lester Lev Lewis Lidia Lidiya Liam Llewellyn
    Lloyd Lothar Louis Louise Lucia Lucien Lucius Lucy Ludmila Ludwig Ludwik Luigi Luis
    Lydia Lyudmila Maksim Malcolm Manfred Manuel Marc Marcel Marek Margaret Margarete
    Margarita Maria Marie Mario Marion Marshall Martha Martin Mary Mathias Matthew Matthias
    Matvei Maurice Mauricio Max Maxim Maximilian Mehmet Michael Michail Michal Michel Miguel
    Mihail Mihály Mikhail Miklos Miklós Milan Milos Milovan Miriam Mohamed Mohammad Mohammed
    Moses Moshe Muhammad Mustafa Nadezhda Natalia Natalya Nathan Nathaniel Neil Nelson
    Neville Nicholas Nicolae Nicolas Niels Nigel Nikita Nikola Nikolai Nikolaus Nikolay Nils
    Nina Noel Nora Norman Oleg Olga Olaf Olof Oliver Omar Oscar Oskar Otto Otmar Otto Pablo
    Paolo Patrice Patricia Patrick Paul Paula Pavel Pedro Percy Peter Petr Philip Philipp
    Philippe Pierre Pieter Pietro Piotr Poul Pyotr Rachel Rafael Rainer Ralph Ramon Raoul
    Raul Raymond Rebecca Reginald Reinhard Reinhold René Rene Rex Ricardo Richard Robert
    Roberto Roderick Rodion Roger Roland Rolf Roman Ronald Rosa Rudolf Rudolph Rupert Ruth
    Ruslan Saburo Salvador Salvatore Samuel Sandra Sarah Saul Semyon Semen Serge Sergei
    Sergey Sergio Shimon Shigeru Sidney Siegfried Siegmund Sigmund Sigrid Simon Simone Sofia
    Sonia Sophia Sophie Stanislav Stanisław Stanislaw Stefan Stefano Stepan Stephan Stephen
    Steven Stewart Stuart Susan Sven Svetlana Sylvia Tadeusz Tamara Tatiana Tatyana Ted
    Teodor Terence Teresa Thaddeus Theodor Theodore Theresa Thomas Timofei Timothy Todor Tom
    Tomas Tomáš Tomasz Trevor Trofim Ulrich Ursula Vaclav Václav Valentin Valentina Valerian
    Valery Vasil Vasili Vasilii Vasiliy Vasily Vassily Vera Veronica Veronika Viacheslav
    Victor Viktor Vilhelm Vincent Vincenzo Vitaly Vittorio Vjačeslav Vladimir Vladislav
    Vladlen Volker Vsevolod Vyacheslav Walter Walther Wanda Warren Wenzel Werner Wilfred
    Wilhelm William Willem Willi Willy Winston Wladyslaw Władysław Wladimir Wojciech Wolf
    Wolfgang Woodrow Yakov Yasser Yevgeni Yevgeny Yigal Yitzhak Yosef Yuri Yurii Yuriy Yury
    Yves Yvonne Zbigniew Zoltan Zoltán Zygmunt"""
)

WORDLIKE = _table(
    """August Dean Frank Jack Kay Lee Marshall Roman Jan Israel Christian Kim Don Guy Ion Wolf
    Rex"""
)
"""Given names that are ordinary words, titles or names of other things as well."""

FAMILY_NAMES_FIRST = _table(
    """Mao Zhou Chou Deng Teng Liu Lin Chiang Jiang Chen Ch'en Peng P'eng Kim Pak Ho Pham Nguyen Vo
    Le Li Zhang Chang Wang Hu Hua Ye Yeh Kang K'ang Wu Syngman"""
)
"""East Asian family names, which stand before the given name."""
