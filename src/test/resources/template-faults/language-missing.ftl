<@heading level=1><@vi>Tình hình chung</@vi></@heading>
