// The types of this module are generated from the contracts beside this file. Extensions of them go here.
