"""Given names that are common in the papers of archives, of several languages.

Source: general knowledge of given names; no list of anybody's was copied.
"""

from __future__ import annotations


def _table(names: str) -> frozenset[str]:
    return frozenset(names.split())


GIVEN_NAMES = _table(
    """Bertie Bill Bob Bobby Walt Mike Steve Charlie Johnny Jimmy Larry Tony Ray Roy Jeff Gouverneur
    Lajos Károly Tibor Gábor Antal Árpád Jenő Dezső Géza Rezső Pál Zsigmond Gyula Béla Ferenc
    Mátyás József Sándor Ernő Rosalind Edna Ida Vita Gretel Ottoline Maud Mabel Florence Harriett
    María Jesús Ramón Raúl Andrés Ángel Álvaro Joaquín Agustín Emiliano Lázaro Getúlio João Vítor
    Luís Josefa Dolores Pilar Clara Carmen Nuri Faisal Abdel Yusuf Ali Hamid Rashid Salah Mahmoud
    Mahmud Anwar Gertrud Lieselotte Wacław Józef Bronisław Kazimierz Jakub Roman Marian Bohdan
    Mykola Taras Petro Volodymyr Oleksandr Nestor Symon Vilém Ladislav Oldřich Bohumil Zdeněk
    Antonín Josip Dušan Milorad Aleksandar Vojislav Slobodan Ante Stjepan Radovan Ljubo Petko
    Dimitar Traicho Vasile Constantin Iuliu Corneliu Bertrand Gaston Édouard Edouard Aristide
    Édith Simone Léon Léopold Achille Émile Étienne Hélène Geneviève Pierre-Henri
    Jeremiah Ezra Ebenezer Obadiah Nehemiah Elijah Josiah Hezekiah Zachary Silas Titus Ambrose
    Giles Horatio Thaddeus Tobias Cuthbert Godfrey Gerrit Cornelis Maarten Joost Joris Willem
    Hendrik Johannes Adriaan Eleonora Pamela Clementine Violet Lavinia Adelaide Millicent Lloyd
    Aaron Abdul Abdullah Abraham Achmed Adam Adolf Adolph Adrian Agnes Ahmad Ahmed Alan Albert
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

WOMENS_GIVEN_NAMES = _table(
    """Ada Adelaide Adele Agatha Agnes Alexandra Alice Amanda Amelia Amy Anastasia Andrea Angela Ann
    Anna Anne Annie Antonina Barbara Beatrice Bertha Bettina Carla Carmen Caroline Catherine
    Charlotte Christina Clara Claudia Clementine Daphne Deborah Diana Dolores Dora Dorothea
    Dorothy Edith Edna Ekaterina Eleanor Eleonora Elena Elisabeth Eliza Elizabeth Ella Ellen Elsa
    Emilia Emily Emma Erika Erzsébet Esther Ethel Eugenia Eva Evelyn Florence Frances Françoise
    Frida Frieda Gabriela Galina Geneviève Gerda Germaine Gertrud Gertrude Gladys Golda Greta
    Hannah Harriet Helen Helena Helene Helga Henriette Herta Hilda Hilde Hélène Ida Ilona Ilse
    Indira Inge Ingrid Irene Irina Isabel Isabella Jacqueline Jane Janet Jessica Joan Joanna
    Johanna Josephine Judith Julia Julie Karin Katharina Katherine Kathleen Klara Larisa Laura
    Leonora Lidia Lidiya Lina Louise Lucia Lucy Ludmila Luise Lydia Lyudmila Mabel Madeleine
    Magdalena Margaret Margarete Margarita Maria Marie Marina Marion Martha Mary Mathilda Maud
    Mildred Millicent Miriam María Nadezhda Natalia Natalya Nina Nora Olga Ottoline Pamela Patricia
    Paula Pauline Pilar Polina Rachel Rebecca Rosa Rosalind Rosamond Rose Ruth Sandra Sarah Sigrid
    Simone Sofia Sonia Sophia Sophie Susan Svetlana Sylvia Tamara Tatiana Tatyana Teresa Thérèse
    Theresa Ursula Valentina Vera Veronica Veronika Victoria Violet Virginia Vita Wanda Yvonne
    Zinaida Zoya Édith"""
)
"""Given names that women bear."""

HUNGARIAN_GIVEN_NAMES = _table(
    """János István László Imre Ferenc Béla Mihály Zoltán Gyula Ernő Mátyás József Sándor György
    Miklós Lajos Károly Tibor Gábor Antal Árpád Jenő Dezső Géza Rezső Pál Zsigmond Kálmán Endre
    Ödön Gergely Jolán Ilona Erzsébet Júlia Katalin"""
)
"""Given names that Hungarian writes behind the family's."""

WORDLIKE = _table(
    """August Dean Frank Jack Kay Lee Marshall Roman Jan Israel Christian Kim Don Guy Ion Wolf
    Rex Ray Violet Florence Adelaide Sun Song Tan Ma Yen Chi Yang Bob"""
)
"""Given names that are ordinary words, titles or names of other things as well."""

FAMILY_NAMES_FIRST = _table(
    """Mao Zhou Chou Deng Teng Liu Lin Chiang Jiang Chen Ch'en Peng P'eng Kim Pak Ho Pham Nguyen Vo
    Le Li Zhang Chang Wang Hu Hua Ye Yeh Kang K'ang Wu Syngman Qiao Song Soong Sung Zhu Chu
    Chiao Chi Ji Xi Hsi Hsu Xu Yang Huang Tsao Cao Tsai Cai Dong Tung Feng Guo Kuo Luo Ma Nie Nieh
    Ren Jen Shen Sun Tan T'an Tao T'ao Xiao Hsiao Yao Yen Yan Yu Yü Zeng Tseng Zhao Chao Truong
    Tran Hoang Bui Dang Phan Ngo Trinh Choe Ch'oe Choi Yi Rhee Chong Cho"""
)
"""East Asian family names, which stand before the given name."""
