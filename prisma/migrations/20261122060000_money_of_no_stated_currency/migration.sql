-- "un utile di 12 milioni" and "500 pesos" are money whose currency nobody says: it is not stated, and never invented.
ALTER TABLE "figures" DROP CONSTRAINT "figures_money_check";
