# What is wrong with a value that was given, by a form, a command or a line of a table.

import-required = Cette information est obligatoire ; indiquez une valeur.
import-status = Ce n’est pas un état valable ; écrivez published, in progress ou withdrawn.
import-date = Ce n’est pas une date valable ; écrivez 2025, 2025-12, 2025-Q4 ou 2025-12-14.
import-confidence = Ce n’est pas un degré de fiabilité valable ; écrivez primary ou secondary.
import-url = Ce n’est pas une adresse web valable ; elle doit commencer par https:// ou http:// et ne contenir aucune espace.
import-scope = Ce n’est pas un domaine valable ; écrivez core, peripheral, charter ou out-of-scope.
import-unknown-field = Il n’existe aucun champ de ce nom.
import-control-character = Cette valeur contient des caractères qui ne peuvent pas être affichés, dus à un mauvais codage. Enregistrez le fichier en UTF-8.
import-cells = Cette ligne n’a pas le même nombre de cellules que la première ; vérifiez ses séparateurs et ses guillemets.
import-quote = Un guillemet est ouvert ici sans être fermé.
import-duplicate = Cet identifiant figure deux fois dans le tableau.
import-exists = Cette édition figure déjà dans la feuille de route ; corrigez-la au lieu de l’ajouter.
import-too-long = Cette valeur est trop longue : au plus 200 caractères pour un identifiant ou un élément de liste et 10 000 pour le reste.
import-too-many = Cette liste compte plus de 100 éléments ; gardez ceux qui importent.
import-no-name = Cet identifiant ne contient ni lettre ni chiffre ; indiquez celui sous lequel l’organisation répertorie la spécification.
import-other-family = Avec cet identifiant, l’entrée devient une autre spécification, alors que ses autres éditions restent celles de l’ancienne. Ajoutez la nouvelle spécification, puis retirez ou corrigez les éditions une à une.
import-file-empty = Le fichier est vide ; fournissez un fichier CSV avec une ligne d’en-tête et une ligne par édition.
import-file-workbook = Le fichier est un classeur de tableur et non un fichier CSV ; enregistrez la feuille au format « CSV UTF-8 » et fournissez ce fichier.
import-file-encoding = La ligne { $line } n’est pas un texte UTF-8 ; enregistrez le fichier au format « CSV UTF-8 » et réessayez.
import-file-no-table = La première ligne, « { $first } », ne nomme aucune des colonnes d’une feuille de route ; ce doit être un en-tête tel que { $example }.
import-file-columns = Ces colonnes manquent dans l’en-tête : { $missing }. Ajoutez-les et réessayez.
import-file-too-long = Le tableau compte plus de 20 000 lignes ; vérifiez qu’il s’agit du bon fichier, ou divisez-le et fournissez les parties l’une après l’autre.
terms-too-long = Ce texte est plus long que n’importe quel mandat ; vérifiez qu’il s’agit du bon fichier.
group-slug-taken = Un groupe a déjà cette adresse ; choisissez un autre « slug ».
