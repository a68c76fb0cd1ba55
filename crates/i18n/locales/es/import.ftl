# What is wrong with a value that was given, by a form, a command or a line of a table.

import-required = Este dato es obligatorio; indique un valor.
import-status = No es un estado válido; escriba published, in progress o withdrawn.
import-date = No es una fecha válida; escriba 2025, 2025-12, 2025-Q4 o 2025-12-14.
import-confidence = No es un grado de fiabilidad válido; escriba primary o secondary.
import-url = No es una dirección web válida; debe empezar por https:// o http:// y no contener espacios.
import-scope = No es un ámbito válido; escriba core, peripheral, charter o out-of-scope.
import-unknown-field = No existe ningún campo con este nombre.
import-control-character = Contiene caracteres que no se pueden mostrar, debidos a una codificación incorrecta. Guarde el archivo en UTF-8.
import-cells = Esta línea no tiene el mismo número de celdas que la primera; revise los separadores y las comillas.
import-quote = Aquí se abren unas comillas que no se cierran.
import-duplicate = Este identificador aparece dos veces en la tabla.
import-exists = Esta edición ya figura en la hoja de ruta; corríjala en lugar de añadirla.
import-too-long = Este valor es demasiado largo: como máximo 200 caracteres para un identificador o un elemento de una lista y 10 000 para lo demás.
import-too-many = Esta lista tiene más de 100 elementos; conserve los que importan.
import-no-name = Este identificador no contiene ninguna letra ni cifra; indique aquel con el que el organismo publica la especificación.
import-other-family = Con este identificador la entrada pasa a ser otra especificación, pero sus demás ediciones siguen siendo de la anterior. Añada la nueva especificación y después retire o corrija las ediciones una por una.
import-file-empty = El archivo está vacío; facilite un archivo CSV con una línea de encabezado y una línea por edición.
import-file-workbook = El archivo es un libro de hoja de cálculo, no un CSV; guarde la hoja como «CSV UTF-8» y facilite ese archivo.
import-file-encoding = La línea { $line } no es texto UTF-8; guarde el archivo como «CSV UTF-8» e inténtelo de nuevo.
import-file-no-table = La primera línea, «{ $first }», no nombra ninguna de las columnas de una hoja de ruta; debe ser un encabezado como { $example }.
import-file-columns = Faltan estas columnas en el encabezado: { $missing }. Añádalas e inténtelo de nuevo.
import-file-too-long = La tabla tiene más de 20 000 líneas; compruebe que sea el archivo correcto, o divídalo y facilite una parte tras otra.
terms-too-long = Este texto es más largo que cualquier mandato; compruebe que sea el archivo correcto.
group-slug-taken = Ya existe un grupo con esta dirección; elija otro «slug».
